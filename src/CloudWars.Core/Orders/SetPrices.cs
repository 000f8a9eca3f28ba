using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>
/// Set list prices: compute against the market's (percent over or under) and products against the usual (percent).
/// Stays until changed.
/// </summary>
public sealed record SetPrices(double ComputeMarkup, double ProductPrice) : Order<SetPrices>;

internal sealed class SetPricesKind : OrderKind<SetPrices>
{
    public override string Name => "set-prices";

    public override string Title => "Set prices";

    public override string Meaning =>
        "Clouds: price of compute for enterprises against the market's. Labs: price of products against the usual. Dearer earns "
        + "more on each sale and loses share; cheap gains share that habit then keeps.";

    public override OrderGroup Group => OrderGroup.Customers;

    public override OrderMoment Moment => OrderMoment.Policy;

    public override bool Offered(SeatView view) => Setup(view).SellsCompute || Setup(view).TrainsModels;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        ref CompanyState c = ref view.State.Companies[view.Seat];
        List<OrderField> fields = [];
        if (Setup(view).SellsCompute)
        {
            fields.Add(new("compute", "Compute against the market", FieldKind.Percent)
            { Min = -20, Max = 30, Step = 1, Default = Math.Round(c.ComputeMarkup * 100, 1), Help = "0 sells at the market's price; -10 is 10% cheaper." });
        }

        if (Setup(view).TrainsModels)
        {
            fields.Add(new("product", "Products against the usual", FieldKind.Percent)
            { Min = -40, Max = 60, Step = 2, Default = Math.Round((c.ProductPrice - 1) * 100, 1), Help = "0 is the usual price; -20 is 20% cheaper." });
        }

        return fields;
    }

    protected override SetPrices Make(SeatView view, FieldValues values) =>
        new(values.Number("compute") / 100, values.Number("product") / 100);

    protected override Refusal? Refuse(SeatView view, SetPrices order) =>
        Range(order.ComputeMarkup * 100, -20, 30, "The price of compute", "%")
        ?? Range(order.ProductPrice * 100, -40, 60, "The price of products", "%");

    protected override OrderPreview Foresee(SeatView view, SetPrices order)
    {
        Rules rules = view.State.Rules;
        List<string> effects = [];
        if (Setup(view).SellsCompute)
        {
            double pull = DMath.Exp(-rules.CloudPriceWeight * order.ComputeMarkup) - 1;
            effects.Add($"Compute at {order.ComputeMarkup * 100:+0.#;-0.#;0}%: about {pull * 100:+0;-0;0}% enterprise pull once customers have moved.");
        }

        if (Setup(view).TrainsModels)
        {
            double pull = DMath.Exp(-rules.ProductPriceWeight * DMath.Log(Math.Max(0.1, 1 + order.ProductPrice))) - 1;
            effects.Add($"Products at {order.ProductPrice * 100:+0.#;-0.#;0}%: {pull * 100:+0.0;-0.0;0}% share each quarter, until habit settles.");
        }

        return new(0, 0, effects);
    }

    protected override string Say(GameSetup setup, SetPrices order) =>
        $"Prices: compute {order.ComputeMarkup * 100:+0.#;-0.#;0}%, products {order.ProductPrice * 100:+0.#;-0.#;0}%";

    private protected override void Do(QuarterContext context, int company, SetPrices order)
    {
        ref CompanyState c = ref context.Company(company);
        c.ComputeMarkup = order.ComputeMarkup;
        c.ProductPrice = 1 + order.ProductPrice;
        context.Tell(Happening.PricesChanged, company, -1, order.ComputeMarkup, "", secret: false);
    }

    private static CompanySetup Setup(SeatView view) => view.State.Setup.Companies[view.Seat];
}

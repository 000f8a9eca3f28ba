using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Initial public offering. Amount in $bn of new shares.</summary>
public sealed record GoPublic(double Amount) : Order<GoPublic>;

internal sealed class GoPublicKind : OrderKind<GoPublic>
{
    public override string Name => "go-public";

    public override string Title => "Go public (IPO)";

    public override string Meaning =>
        "List the company: sell new shares to the public at a discount. From then on the price is made every quarter, books "
        + "are filed, buy-backs become possible and equity is cheaper to raise. There is no way back.";

    public override OrderGroup Group => OrderGroup.Finance;

    public override OrderMoment Moment => OrderMoment.Treasury;

    public override bool Offered(SeatView view) => !view.State.Companies[view.Seat].Listed;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        double value = view.State.Companies[view.Seat].Value.Price;
        return [new("amount", "New shares sold", FieldKind.Billions) { Min = Math.Round(value * 0.02, 1), Max = Math.Round(value * 0.15, 1), Step = 1, Default = Math.Round(value * 0.06, 1) }];
    }

    protected override GoPublic Make(SeatView view, FieldValues values) => new(values.Number("amount"));

    protected override Refusal? Refuse(SeatView view, GoPublic order)
    {
        ref CompanyState c = ref view.State.Companies[view.Seat];
        if (c.Listed)
        {
            return new Refusal("The company is listed already.");
        }

        if (view.State.World.WindowShut > 0)
        {
            return new Refusal("No bank will list a company while the window is shut.", $"It opens in {view.State.World.WindowShut} quarters at the latest.");
        }

        double least = view.State.Rules.ListingRevenue;
        return c.Revenue < least
            ? new Refusal($"The public market asks for at least ${least:0.0#}B of quarterly revenue; you had ${c.Revenue:0.0#}B.")
            : Range(order.Amount, c.Value.Price * 0.019, c.Value.Price * 0.151, "The offering", " $bn");
    }

    protected override OrderPreview Foresee(SeatView view, GoPublic order) => new(order.Amount, 0,
        ["Sold 8% below the last indication. Books become public; rivals stop guessing."]);

    protected override string Say(GameSetup setup, GoPublic order) => $"Go public, selling ${order.Amount:0.0#}B of new shares";

    private protected override void Do(QuarterContext context, int company, GoPublic order)
    {
        ref CompanyState c = ref context.Company(company);
        c.Listed = true;
        int economy = context.Setup.ActorOf(Institution.Economy);
        int market = context.Setup.ActorOf(Institution.Public);

        // Employees' shares become part of the float.
        ShareDesk.Transfer(context.State, company, economy, market, context.State.Held(economy, company));
        IssueSharesKind.Place(context, company, order.Amount, 0.08);
        context.Tell(Happening.WentPublic, company, -1, c.Value.Price);
    }
}

using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Order chips of a family, in GW of power. What can be had is decided for all buyers together.</summary>
public sealed record OrderChips(string Family, double Gigawatts) : Order<OrderChips>;

internal sealed class OrderChipsKind : OrderKind<OrderChips>
{
    private const double MostPerQuarter = 4;

    public override string Name => "order-chips";

    public override string Title => "Order chips";

    public override string Meaning =>
        "Order accelerators of a family you can buy: merchant chips, or your own. They run from the quarter after the order. When orders "
        + "exceed supply, past paid purchases and relationships decide; ordering more than you need only costs cancellation fees.";

    public override OrderGroup Group => OrderGroup.Compute;

    public override OrderMoment Moment => OrderMoment.Investment;

    public override bool Offered(SeatView view) => view.State.Setup.Companies[view.Seat].Builds;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        GameState state = view.State;
        List<FieldChoice> choices = [];
        for (int f = 0; f < state.Setup.Families.Count; f++)
        {
            if (Fleet.MayBuy(state, view.Seat, f))
            {
                choices.Add(new(state.Setup.Families[f].Id,
                    $"{state.Setup.Families[f].Name}: ${Fleet.ChipPrice(state, f):0.0}B a GW, {Fleet.Performance(state, f):0.00} performance"));
            }
        }

        return
        [
            new("family", "Chip family", FieldKind.Choice) { Choices = choices, DefaultChoice = choices.Count > 0 ? choices[0].Value : "" },
            new("gw", "Power of the chips", FieldKind.Gigawatts) { Min = 0.02, Max = MostPerQuarter, Step = 0.05, Default = 0.25 },
        ];
    }

    protected override OrderChips Make(SeatView view, FieldValues values) => new(values.Text("family"), values.Number("gw"));

    protected override string SubjectOf(OrderChips order) => order.Family;

    protected override Refusal? Refuse(SeatView view, OrderChips order)
    {
        int family = view.State.Setup.FamilyOf(order.Family);
        if (!view.State.Setup.Companies[view.Seat].Builds)
        {
            return new Refusal("You install no chips of your own.", "Rent compute instead: propose a contract to a cloud.");
        }

        return family < 0
            ? new Refusal($"There is no chip family \"{order.Family}\".")
            : !Fleet.MayBuy(view.State, view.Seat, family)
                ? new Refusal($"{view.State.Setup.Families[family].Name} is not for sale to you.", "Its owner rents it out in its cloud: propose a compute contract.")
                : Range(order.Gigawatts, 0.01, MostPerQuarter, "The order", " GW");
    }

    protected override OrderPreview Foresee(SeatView view, OrderChips order)
    {
        int f = Math.Max(0, view.State.Setup.FamilyOf(order.Family));
        double cost = order.Gigawatts * Fleet.ChipPrice(view.State, f);
        ref CompanyState c = ref view.State.Companies[view.Seat];
        double space = Fleet.SpaceIn(ref c, Limits.ChipLead) - Fleet.PowerIn(view.State, view.Seat);
        double tight = view.State.World.Tightness[f];
        List<string> warnings = [];
        if (space < order.Gigawatts)
        {
            warnings.Add($"Powered space for {Math.Max(0, space):0.00} GW only when they arrive: the rest would stand idle.");
        }

        if (tight > 1.02)
        {
            warnings.Add($"Short supply: last quarter orders were {tight * 100:0}% of what could be made.");
        }

        return new(-cost, 0,
        [
            $"{order.Gigawatts * Fleet.Performance(view.State, f):0.00} GW of frontier-equivalent compute, in {view.State.Setup.Start.Label(view.State.Quarter + Limits.ChipLead)}.",
        ])
        { Warnings = warnings };
    }

    protected override string Say(GameSetup setup, OrderChips order) =>
        $"Order {order.Gigawatts:0.00} GW of {setup.NameOfFamily(order.Family)}";

    private protected override void Do(QuarterContext context, int company, OrderChips order) =>
        context.ChipOrders[company * Limits.Families + context.Setup.FamilyOf(order.Family)] += order.Gigawatts;
}

using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Set the budget for in-house chip design, $bn a quarter. Stays until changed.</summary>
public sealed record FundSilicon(double PerQuarter) : Order<FundSilicon>;

internal sealed class FundSiliconKind : OrderKind<FundSilicon>
{
    public override string Name => "fund-silicon";

    public override string Title => "Fund in-house silicon";

    public override string Meaning =>
        "Set the budget for designing your own chips. Performance of what you buy next rises with the square root of the budget "
        + "and slips without it; generations can slip by chance.";

    public override OrderGroup Group => OrderGroup.Compute;

    public override OrderMoment Moment => OrderMoment.Policy;

    public override bool Offered(SeatView view) => Fleet.InHouseFamily(view.State, view.Seat) >= 0;

    public override IReadOnlyList<OrderField> Fields(SeatView view) =>
        [new("budget", "Budget a quarter", FieldKind.Billions) { Min = 0, Max = 8, Step = 0.1, Default = Math.Round(view.State.Companies[view.Seat].Silicon, 2) }];

    protected override FundSilicon Make(SeatView view, FieldValues values) => new(values.Number("budget"));

    protected override Refusal? Refuse(SeatView view, FundSilicon order) => Fleet.InHouseFamily(view.State, view.Seat) < 0
        ? new Refusal("You design no chips.")
        : Range(order.PerQuarter, 0, 8, "The silicon budget", " $bn a quarter");

    protected override OrderPreview Foresee(SeatView view, FundSilicon order)
    {
        ref CompanyState c = ref view.State.Companies[view.Seat];
        double next = Fleet.SiliconProgress(c.SiliconPerformance, order.PerQuarter);
        return new(0, c.Silicon - order.PerQuarter,
            [$"Performance of new chips against the frontier: {c.SiliconPerformance:0.00} now, about {c.SiliconPerformance + next:0.00} next quarter."]);
    }

    protected override string Say(GameSetup setup, FundSilicon order) => $"Silicon budget ${order.PerQuarter:0.00}B a quarter";

    private protected override void Do(QuarterContext context, int company, FundSilicon order) =>
        context.Company(company).Silicon = order.PerQuarter;
}

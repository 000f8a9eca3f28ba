using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>Set the research budget, $bn a quarter. Stays until changed.</summary>
public sealed record FundResearch(double PerQuarter) : Order<FundResearch>;

internal sealed class FundResearchKind : OrderKind<FundResearch>
{
    public override string Name => "fund-research";

    public override string Title => "Fund research";

    public override string Meaning =>
        "Set the budget for algorithms. Progress grows with the budget against the benchmark, with diminishing returns; part of "
        + "any lead diffuses to rivals each quarter.";

    public override OrderGroup Group => OrderGroup.Models;

    public override OrderMoment Moment => OrderMoment.Policy;

    public override bool Offered(SeatView view) => view.State.Setup.Companies[view.Seat].TrainsModels;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        double now = view.State.Companies[view.Seat].Research;
        return [new("budget", "Budget a quarter", FieldKind.Billions) { Min = 0, Max = 15, Step = 0.1, Default = Math.Round(now, 2) }];
    }

    protected override FundResearch Make(SeatView view, FieldValues values) => new(values.Number("budget"));

    protected override Refusal? Refuse(SeatView view, FundResearch order) =>
        !view.State.Setup.Companies[view.Seat].TrainsModels
            ? new Refusal("Only companies that train models have a research budget.")
            : Range(order.PerQuarter, 0, 15, "The research budget", " $bn a quarter");

    protected override OrderPreview Foresee(SeatView view, FundResearch order)
    {
        double now = view.State.Companies[view.Seat].Research;
        double bench = Training.Laboratory.Benchmark(view.State);
        return new(0, now - order.PerQuarter,
            [$"Benchmark ${bench:0.00}B. Algorithms advance {Training.Laboratory.Progress(view.State.Rules, order.PerQuarter, bench) * 100:0.0} points a quarter (now {Training.Laboratory.Progress(view.State.Rules, now, bench) * 100:0.0})."]);
    }

    protected override string Say(GameSetup setup, FundResearch order) => $"Research budget ${order.PerQuarter:0.00}B a quarter";

    private protected override void Do(QuarterContext context, int company, FundResearch order) =>
        context.Company(company).Research = order.PerQuarter;
}

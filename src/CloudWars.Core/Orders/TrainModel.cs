using CloudWars.Core.Numbers;
using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>
/// Start a training run of 1 to 3 quarters with a share of the company's compute, in percent (10 to 90).
/// While it runs that compute serves nobody.
/// </summary>
public sealed record TrainModel(int Quarters, double Percent) : Order<TrainModel>;

internal sealed class TrainModelKind : OrderKind<TrainModel>
{
    public override string Name => "train";

    public override string Title => "Train a model";

    public override string Meaning =>
        "Start a training run. More compute and better algorithms make a better model, with diminishing returns; the outcome "
        + "varies. A longer run gathers more compute, but ships later with a recipe frozen at its start. Compute in training serves no customer.";

    public override OrderGroup Group => OrderGroup.Models;

    public override OrderMoment Moment => OrderMoment.Policy;

    public override bool Offered(SeatView view) => view.State.Setup.Companies[view.Seat].TrainsModels;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        double share = view.State.Companies[view.Seat].TrainShare;
        return
        [
            new("quarters", "Length in quarters", FieldKind.Integer) { Min = 1, Max = 3, Step = 1, Default = 2 },
            new("percent", "Share of compute", FieldKind.Percent) { Min = 10, Max = 90, Step = 5, Default = share > 0.05 ? Math.Round(share * 100) : 45 },
        ];
    }

    protected override TrainModel Make(SeatView view, FieldValues values) =>
        new((int)values.Number("quarters"), values.Number("percent"));

    protected override Refusal? Refuse(SeatView view, TrainModel order)
    {
        ref CompanyState c = ref view.State.Companies[view.Seat];
        return !view.State.Setup.Companies[view.Seat].TrainsModels
            ? new Refusal("Only companies that train models can start a run.")
            : c.RunQuartersLeft > 0
                ? new Refusal($"A run is under way; it ends in {Counted.Of(c.RunQuartersLeft, "quarter")}.", "One at a time.")
                : Range(order.Quarters, 1, 3, "The length", " quarters") ?? Range(order.Percent, 10, 90, "The share of compute", "%");
    }

    protected override OrderPreview Foresee(SeatView view, TrainModel order)
    {
        ref CompanyState c = ref view.State.Companies[view.Seat];
        double gw = 0;
        for (int f = 0; f < view.State.Setup.Families.Count; f++)
        {
            gw += c.Used[f];
        }

        double compute = gw * order.Percent / 100 * order.Quarters;
        double expected = Training.Laboratory.ExpectedCapability(view.State, view.Seat, compute);
        return new(0, 0,
        [
            $"About {compute:0.00} GW-quarters of training (last model: {c.LastRunCompute:0.00}).",
            $"Capability expected {Training.Laboratory.Index(expected):0} against {Training.Laboratory.Index(c.Capability):0} now; one standard deviation is {view.State.Rules.TrainingNoise * 20:0.0} points.",
        ])
        {
            Warnings = gw * (1 - order.Percent / 100) < c.ServingGw * 0.9
                ? [$"Serving needs about {c.ServingGw:0.00} GW; {gw * (1 - order.Percent / 100):0.00} GW would be left."]
                : [],
        };
    }

    protected override string Say(GameSetup setup, TrainModel order) =>
        $"Train a model: {Counted.Of(order.Quarters, "quarter")}, {order.Percent:0}% of compute";

    private protected override void Do(QuarterContext context, int company, TrainModel order)
    {
        ref CompanyState c = ref context.Company(company);
        if (c.RunQuartersLeft > 0)
        {
            return;
        }

        c.TrainShare = order.Percent / 100;
        c.RunQuarters = order.Quarters;
        c.RunQuartersLeft = order.Quarters;
        c.RunCompute = 0;
        c.RunAlgorithms = c.Algorithms;
        context.Tell(Happening.TrainingStarted, company, -1, order.Quarters, "", secret: true);
    }
}

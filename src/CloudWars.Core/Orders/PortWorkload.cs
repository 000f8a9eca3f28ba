using CloudWars.Core.Phases;
using CloudWars.Core.Views;

namespace CloudWars.Core.Orders;

/// <summary>
/// Shift workloads to a chip family: the share of flexible work meant for it, in percent. Engineers port towards it every
/// quarter until done; the bill falls with the family's software maturity. Stays until changed.
/// </summary>
public sealed record PortWorkload(string Family, double Percent) : Order<PortWorkload>;

internal sealed class PortWorkloadKind : OrderKind<PortWorkload>
{
    public override string Name => "shift-workload";

    public override string Title => "Shift workloads";

    public override string Meaning =>
        "Set how much of your flexible work is meant for a chip family and put engineers on porting. Until ported, compute on that "
        + "family yields less, in training most of all. Each port makes the next cheaper.";

    public override OrderGroup Group => OrderGroup.Compute;

    public override OrderMoment Moment => OrderMoment.Policy;

    public override bool Offered(SeatView view) => view.State.Setup.Families.Count > 1;

    public override IReadOnlyList<OrderField> Fields(SeatView view)
    {
        GameSetup setup = view.State.Setup;
        return
        [
            new("family", "Chip family", FieldKind.Choice)
            {
                Choices = [.. setup.Families.Select((f, i) => new FieldChoice(f.Id, $"{f.Name} (ported {view.State.Companies[view.Seat].Porting[i] * 100:0}%)"))],
                DefaultChoice = setup.Families[^1].Id,
            },
            new("percent", "Share of flexible work", FieldKind.Percent) { Min = 0, Max = 100, Step = 5, Default = 30 },
        ];
    }

    protected override PortWorkload Make(SeatView view, FieldValues values) => new(values.Text("family"), values.Number("percent"));

    protected override string SubjectOf(PortWorkload order) => order.Family;

    protected override Refusal? Refuse(SeatView view, PortWorkload order) => view.State.Setup.FamilyOf(order.Family) < 0
        ? new Refusal($"There is no chip family \"{order.Family}\".", $"Known: {string.Join(", ", view.State.Setup.Families.Select(f => f.Id))}.")
        : Range(order.Percent, 0, 100, "The share of work", "%");

    protected override OrderPreview Foresee(SeatView view, PortWorkload order)
    {
        int family = Math.Max(0, view.State.Setup.FamilyOf(order.Family));
        double bill = Fleet.PortingBill(view.State, view.Seat, family, order.Percent / 100);
        double friction = Fleet.Friction(view.State, view.Seat, family);
        return new(0, -bill,
        [
            $"Ported {view.State.Companies[view.Seat].Porting[family] * 100:0}% so far; yield lost now: serving {friction * view.State.Rules.ServeFriction * 100:0}%, training {Math.Min(1, friction * view.State.Rules.TrainFriction) * 100:0}%.",
            $"Engineering about ${bill:0.00}B in the first quarter, less after.",
        ]);
    }

    protected override string Say(GameSetup setup, PortWorkload order) =>
        $"Shift {order.Percent:0}% of flexible work to {setup.NameOfFamily(order.Family)}";

    private protected override void Do(QuarterContext context, int company, PortWorkload order)
    {
        int family = context.Setup.FamilyOf(order.Family);
        ref CompanyState c = ref context.Company(company);
        c.Mix[family] = order.Percent / 100;

        // Shares are of one whole: what the new target leaves is divided as before among the others.
        double others = 0;
        for (int f = 0; f < context.Setup.Families.Count; f++)
        {
            others += f == family ? 0 : c.Mix[f];
        }

        double left = 1 - c.Mix[family];
        for (int f = 0; f < context.Setup.Families.Count; f++)
        {
            if (f != family)
            {
                c.Mix[f] = others > 1e-9 ? c.Mix[f] / others * left : 0;
            }
        }
    }
}

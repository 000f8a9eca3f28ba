using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Probes;

/// <summary>
/// One repeated move of a program: an order or a sheet of legs, from one quarter to another, every so many quarters, with
/// figures that are parts of what the form allows. So the same program makes sense in any scenario and position.
/// </summary>
/// <param name="Names">An order's name, or names of legs that stand on one sheet.</param>
/// <param name="Friend">Ordered (or proposed) by the accomplice.</param>
/// <param name="From">First quarter, from 0.</param>
/// <param name="To">Last quarter.</param>
/// <param name="Every">Quarters between two times.</param>
/// <param name="A">Amount as a part of its range, in [0, 1].</param>
/// <param name="B">Price or second figure as a part of its range.</param>
/// <param name="C">Choice or length as a part of its range.</param>
internal sealed record ProbeMove(IReadOnlyList<string> Names, bool Friend, int From, int To, int Every, double A, double B, double C)
{
    private const string LegPrefix = "leg:";

    public bool IsSheet => Names[0].StartsWith(LegPrefix, StringComparison.Ordinal);

    public bool Due(int quarter) => quarter >= From && quarter <= To && (quarter - From) % Every == 0;

    /// <summary>The order for this position, or null where it makes no sense.</summary>
    public Order? Make(SeatView view, string other, bool honest) => IsSheet ? Sheet(view, other, honest) : Plain(view, other);

    public override string ToString()
    {
        string what = IsSheet ? $"proposes {string.Join(" + ", Names.Select(n => n[LegPrefix.Length..]))}" : $"gives the order {Names[0]}";
        return $"{(Friend ? "the friend" : "the cheat")} {what} from quarter {From + 1} to {To + 1}, every {Every} ({A * 100:0}%, {B * 100:0}%, {C * 100:0}% of the range)";
    }

    private Order? Plain(SeatView view, string other)
    {
        if (Names[0] == "withdraw")
        {
            DealView? open = view.Deals.FirstOrDefault(d => !d.MustAnswer);
            return open is null ? null : new Withdraw(open.Number);
        }

        if (OrderCatalog.Find(Names[0]) is not { } kind || !kind.Offered(view))
        {
            return null;
        }

        FieldValues values = new();
        double[] parts = [A, B, C];
        int at = 0;
        foreach (OrderField field in kind.Fields(view))
        {
            double part = parts[Math.Min(at++, 2)];
            if (field.Kind == FieldKind.Choice)
            {
                bool friend = field.Choices.Any(c => c.Value == other);
                values.Set(field.Name, field.Choices.Count == 0 ? "" : friend && C < 0.7 ? other : field.Choices[(int)(C * 0.999 * field.Choices.Count)].Value);
            }
            else
            {
                double number = field.Min + (part * (field.Max - field.Min));
                values.Set(field.Name, field.Kind == FieldKind.Integer ? Math.Round(number) : Math.Round(number, 3));
            }
        }

        return kind.Create(view, values);
    }

    private Propose? Sheet(SeatView view, string other, bool honest)
    {
        List<Leg> legs = [];
        for (int i = 0; i < Names.Count; i++)
        {
            // Legs on one sheet go alternately: money one way, business the other.
            bool mine = (i % 2 == 0) == (C < 0.5);
            Leg? leg = Leg(view, Names[i][LegPrefix.Length..], mine ? view.MyId : other, mine ? other : view.MyId, honest)
                ?? Leg(view, Names[i][LegPrefix.Length..], mine ? other : view.MyId, mine ? view.MyId : other, honest);
            if (leg is not null)
            {
                legs.Add(leg);
            }
        }

        return legs.Count == 0 ? null : new Propose(new TermSheet(view.MyId, other, legs));
    }

    private Leg? Leg(SeatView view, string kind, string giver, string receiver, bool honest)
    {
        CompanyView from = view.Company(giver);
        CompanyView to = view.Company(receiver);
        double value = Math.Max(1, to.Value);
        int length = 1 + (int)(C * 19);
        string? owned = view.Setup.Families.FirstOrDefault(f => f.Owner == receiver)?.Id;
        return kind switch
        {
            "equity" => new EquityLeg(giver, Neat(Math.Max(0.05, Math.Min(A * A * 0.2 * value, 0.9 * from.Cash.Value))), Neat(value * (honest ? 1 : Band(0.41, 2.45)))),
            "compute" when from.Setup.SellsCompute => new ComputeLeg(giver, null, Neat(Math.Max(0.02, A * A * 0.5 * from.Capacity)), length, Neat(view.Market.ComputePrice * (honest ? 1 : Band(0.41, 2.45))), 90),
            "adoption" when owned is not null => new AdoptionLeg(giver, owned, Neat(0.02 + (0.3 * A)), 1 + (length / 2), honest ? 0 : Neat(3 * B)),
            "exclusivity" when to.Setup.SellsCompute && from.Setup.TrainsModels => new ExclusivityLeg(giver, length),
            "warrants" => new WarrantLeg(giver, honest ? 0.1 : Neat(Math.Max(0.1, 15 * B * B)), 1 + (int)(A * 3), view.Setup.Families[(int)(A * 0.999 * view.Setup.Families.Count)].Id, 0.02, length),
            "loan" => new LoanLeg(giver, Neat(Math.Max(0.05, Math.Min(200, 0.9 * A * from.Cash.Value))), honest ? Math.Min(25, Math.Round(100 * to.BorrowRate, 1)) : Math.Round(25 * B * B, 1), length),
            _ => null,
        };
    }

    /// <summary>A factor between two bounds by B, even in logarithms around 1.</summary>
    private double Band(double low, double high) => Core.Numbers.DMath.Exp(Core.Numbers.DMath.Log(low) + (B * (Core.Numbers.DMath.Log(high) - Core.Numbers.DMath.Log(low))));

    private static double Neat(double value) => Math.Round(value, 3);
}

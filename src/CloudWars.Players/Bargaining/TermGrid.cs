using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining;

/// <summary>
/// Moves all prices of a sheet in favour of one side by a common step, so that a deal is haggled over as one package and not
/// leg by leg (packages leave nothing on the table: Fatima, Wooldridge and Jennings 2006).
/// </summary>
internal static class TermGrid
{
    /// <summary>Steps from giving a third to taking a third.</summary>
    public static IReadOnlyList<double> Steps { get; } = [-0.32, -0.24, -0.16, -0.10, -0.05, 0, 0.05, 0.10, 0.16, 0.24, 0.32];

    public static TermSheet Shift(TermSheet sheet, string from, string to, string side, double step) =>
        new(from, to, [.. sheet.Legs.Select(l => Shift(l, l.Giver == side, step))]);

    private static Leg Shift(Leg leg, bool gives, double step)
    {
        double dearer = gives ? 1 + step : 1 / (1 + step);
        return leg switch
        {
            ComputeLeg c => c with { Price = OrderSheet.Neat(c.Price * dearer) },

            // The investor gives money for shares: a better deal for it is a lower valuation.
            EquityLeg e => e with { PreMoney = Math.Round(e.PreMoney / dearer, 1) },
            LoanLeg l => l with { RatePercent = Math.Round(Math.Clamp(l.RatePercent * dearer, 0, 25), 1) },
            WarrantLeg w => w with { Percent = Math.Round(Math.Clamp(w.Percent / (dearer * dearer), 0.1, 15), 2) },
            AdoptionLeg a => a with { Penalty = Math.Round(a.Penalty / dearer, 1) },
            _ => leg,
        };
    }
}

using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>A loan for a lab that runs short; for one that does not, credit towards the first year of a compute contract.</summary>
internal static class BridgeLoan
{
    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        double burn = Math.Max(0, -p.Lab.FreeCashFlow.Value);
        bool tight = p.Lab.Runway is { } runway && (runway < 6 || (runway < 10 && p.View.Market.WindowShutQuarters > 0));
        double wanted = tight ? 4 * burn : p.Gw < p.LeastGw ? 0 : 2 * p.Gw * p.Price;
        double amount = OrderSheet.Neat(Math.Min(wanted, 0.2 * p.Cloud.Cash.Value));
        if (amount < 0.6 * p.LeastMoney)
        {
            return null;
        }

        LoanLeg loan = new(p.Cloud.Id, amount, Math.Round((p.Lab.BorrowRate * 100) + (tight ? 1.5 : 0), 1), 8);
        return tight ? [loan] : [loan, new ComputeLeg(p.Cloud.Id, null, p.Gw, 12, p.Price, 90)];
    }
}

using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>A loan for a lab that runs short while the window for equity is shut.</summary>
internal static class BridgeLoan
{
    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        double burn = -p.Lab.FreeCashFlow.Value;
        bool tight = p.Lab.Runway is { } runway && (runway < 4 || (runway < 7 && p.View.Market.WindowShutQuarters > 0));
        double amount = OrderSheet.Neat(Math.Min(4 * burn, 0.2 * p.Cloud.Cash.Value));
        return !tight || amount < 0.5 ? null : [new LoanLeg(p.Cloud.Id, amount, Math.Round((p.Lab.BorrowRate * 100) + 1.5, 1), 8)];
    }
}

using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Pages;

/// <summary>
/// What would be foolish about committing these orders: money that is not there, a covenant that would break, compute that would be
/// promised but could not be delivered, and what the orders themselves doubt.
/// </summary>
internal static class CommitWarnings
{
    private const double Slack = 0.005;

    /// <summary>Yearly earnings, $bn, below which lenders see none.</summary>
    private const double NoEarnings = 0.05;

    public static IReadOnlyList<string> Of(SeatDesk desk)
    {
        List<string> warnings = [];
        if (!desk.Answering)
        {
            double cash = DraftSums.Of(desk).CashAfter;
            Cash(cash, warnings);
            Covenant(desk, cash, warnings);
            Runway(desk, warnings);
        }

        Delivery(desk, warnings);
        foreach (Order order in desk.Draft)
        {
            OrderKind kind = OrderCatalog.KindOf(order);
            warnings.AddRange(kind.Preview(desk.View, order).Warnings.Select(w => $"{kind.Title}: {w}"));
        }

        return warnings;
    }

    private static void Cash(double cash, List<string> warnings)
    {
        if (cash < 0)
        {
            warnings.Add($"Cash below zero: the orders cost {Show.Billions(-cash)} more than you have. What cannot be paid from cash and the quarter's income is cut, in the order of the list.");
        }
    }

    /// <summary>Net debt after the orders and a quarter like the last one, against yearly earnings: the lenders' own measure.</summary>
    private static void Covenant(SeatDesk desk, double cash, List<string> warnings)
    {
        CompanyView me = desk.Me;
        double borrowed = desk.Draft.Sum(o => o is Borrow borrow ? borrow.Amount : o is Repay repay ? -repay.Amount : 0);
        double netDebt = me.Debt + borrowed - cash - me.FreeCashFlow.Value;
        double earnings = me.CashEarnings.Value;
        if (me.Debt + borrowed <= 0 || netDebt <= 0 || (earnings > NoEarnings && netDebt <= me.CovenantLeverage * earnings))
        {
            return;
        }

        string size = earnings > NoEarnings ? $"{Show.Fixed(netDebt / earnings, 1)} times a year's earnings" : $"{Show.Billions(netDebt)} without earnings";
        warnings.Add($"Covenant about to break: net debt would be {size} after these orders and a quarter like the last; the lenders' limit is {Show.Fixed(me.CovenantLeverage, 1)} times.");
    }

    private static void Runway(SeatDesk desk, List<string> warnings)
    {
        bool raises = desk.Draft.Any(o => o is IssueShares or Borrow or GoPublic or SellStake);
        if (desk.Me.Runway is { } runway && runway < 2 && !raises)
        {
            warnings.Add($"Cash lasts {Show.Quarters(runway)} at last quarter's pace, and nothing is raised.");
        }
    }

    /// <summary>Compute that falls due to customers, with what these orders would add once ramped up, against what there will be.</summary>
    private static void Delivery(SeatDesk desk, List<string> warnings)
    {
        string me = desk.View.MyId;
        double signed = desk.View.Contracts.Where(c => c.Provider == me).Sum(c => c.DueGw) + desk.View.Deals.Where(d => d.Stage is DealStage.Agreed or DealStage.Signed).Sum(d => Gives(d.Sheet, me));
        double added = desk.Draft.Sum(o => o switch
        {
            Accept accept => Gives(desk.View.Deals.FirstOrDefault(d => d.Number == accept.Deal)?.Sheet, me),
            Counter counter => Gives(counter.Sheet, me),
            Propose propose => Gives(propose.Sheet, me),
            _ => 0,
        });
        double soon = desk.Me.Capacity + desk.Me.Fleet.Sum(f => f.ArrivingNext);
        if (signed + added > soon + Slack && signed + added > Slack)
        {
            string what = added > Slack ? $"with these deals {Show.Gw(signed + added)} would be promised" : $"{Show.Gw(signed)} is due";
            warnings.Add($"Contracts that cannot be served: {what}, and next quarter you have {Show.Gw(soon)}. What is not delivered is not paid, and your word suffers.");
        }
    }

    private static double Gives(TermSheet? sheet, string me) => sheet?.Legs.OfType<ComputeLeg>().Where(l => l.Giver == me).Sum(l => l.Gw) ?? 0;
}

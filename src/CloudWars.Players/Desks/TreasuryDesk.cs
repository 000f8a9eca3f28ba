using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Desks;

/// <summary>Raises and returns money: labs live on rounds, companies with a core business on bonds and buy-backs.</summary>
internal static class TreasuryDesk
{
    /// <summary>Cash kept against surprises, as a part of quarterly revenue.</summary>
    private const double Floor = 0.15;

    /// <summary>Interest a year above which a company without a core business sells no bonds, and the least it sells, $bn.</summary>
    private const double DearestBond = 0.12;
    private const double LeastBond = 0.1;

    /// <summary>Part of spare cash with which too much debt is repaid in a quarter, and the least worth the trouble, $bn.</summary>
    private const double PartRepaid = 0.5;
    private const double LeastRepaid = 0.2;

    public static void Give(OrderSheet sheet, Playbook book)
    {
        CompanyView me = sheet.View.Me;
        bool core = me.Setup.CoreRevenue > 0;
        if (core)
        {
            Giant(sheet, book, me);
        }
        else
        {
            Lab(sheet, book, me);
        }

        if (book.Stakes > 0)
        {
            BuyStake(sheet, book, core);
        }
    }

    /// <summary>What shares may be bought back for in a quarter, a hair below the rule's limit, $bn.</summary>
    public static double MostBoughtBack(SeatView view) => 0.999 * view.Setup.Rules.BuybackLimit * view.Me.Value;

    private static void Lab(OrderSheet sheet, Playbook book, CompanyView me)
    {
        double burn = Math.Max(-me.FreeCashFlow.Value, 0.25 * me.ProductRevenue.Value);
        double wanted = (book.Runway * burn) - sheet.Cash;
        bool shut = sheet.View.Market.WindowShutQuarters > 0;

        // Paper that is dear is sold while it is: a round above fundamentals is cheap money.
        double dear = me.Mood > 0.25 && !shut ? 0.15 * book.IssueAppetite * me.IssueLimit : 0;
        double amount = OrderSheet.Neat(Math.Min(Math.Max(wanted, dear), book.IssueAppetite * me.IssueLimit));
        if (amount > Math.Min(0.3, 0.02 * me.Setup.MarketValue) && (!shut || sheet.Cash < 3 * burn) && sheet.Give(new IssueShares(amount)))
        {
            sheet.Cash += amount;
            wanted -= amount;
        }

        // What a round does not bring, lenders may: up to a sliver of the value, cheap as long as there is cash to show for it.
        double bonds = OrderSheet.Neat(Math.Min(wanted, book.Bonds * me.BorrowHeadroom));
        sheet.Cash += bonds >= LeastBond && me.BorrowRate < DearestBond && sheet.Give(new Borrow(bonds)) ? bonds : 0;
    }

    private static void Giant(OrderSheet sheet, Playbook book, CompanyView me)
    {
        double earnings = Math.Max(0, me.CashEarnings.Value);
        double room = (book.Leverage - me.Leverage) * earnings;
        double floor = Floor * me.Revenue.Value;
        bool listed = me.Listed;
        if ((room > 0.1 * earnings && sheet.Cash < (0.6 * me.CapitalSpending) + floor + (0.1 * earnings)) || sheet.Cash < 0.5 * floor)
        {
            double amount = OrderSheet.Neat(Math.Min(0.5 * me.BorrowHeadroom, Math.Max(floor, 0.3 * room)));
            sheet.Cash += amount > 0.1 && sheet.Give(new Borrow(amount)) ? amount : 0;
        }
        else if (Owed(me, -room, sheet.Cash - (1.5 * floor)) is var owed and > LeastRepaid && sheet.Give(new Repay(owed)))
        {
            sheet.Cash -= owed;
        }
        else if (listed && me.FreeCashFlow.Value > 0 && sheet.Cash > 1.5 * floor && me.Value < 1.08 * me.Fundamental)
        {
            double excess = Math.Max(0, sheet.Cash - (4 * floor) - (Math.Max(0, -book.Leverage) * earnings));
            double amount = OrderSheet.Neat(Math.Min((book.PayOut * me.FreeCashFlow.Value) + (0.3 * book.PayOut * excess),
                Math.Min(sheet.Cash - floor, MostBoughtBack(sheet.View))));
            sheet.Cash -= amount > 0.2 && sheet.Give(new BuyBack(amount)) ? amount : 0;
        }
    }

    /// <summary>What goes back to lenders, $bn: as long as a company owes more than it wants to, its spare cash is theirs before it is anybody's.</summary>
    private static double Owed(CompanyView me, double tooMuch, double spare) => OrderSheet.Neat(Math.Min(me.Debt, Math.Min(tooMuch, PartRepaid * spare)));

    /// <summary>Buys into the cheapest lab or rival: the price furthest below fundamental value.</summary>
    private static void BuyStake(OrderSheet sheet, Playbook book, bool core)
    {
        double spare = sheet.Cash - (core ? 2 * Floor * sheet.View.Me.Revenue.Value : 8 * Math.Max(0.2, -sheet.View.Me.FreeCashFlow.Value));
        CompanyView? target = null;
        foreach (CompanyView other in sheet.View.Others)
        {
            if (other.Active && other.IsSeat && other.Value < other.Fundamental && (target is null || other.Mood < target.Mood))
            {
                target = other;
            }
        }

        double amount = target is null ? 0 : OrderSheet.Neat(Math.Min(book.Stakes * spare, 0.01 * target.Value));
        if (target is not null && amount > 0.2 && sheet.Give(new Invest(target.Id, amount)))
        {
            sheet.Cash -= amount;
        }
    }
}

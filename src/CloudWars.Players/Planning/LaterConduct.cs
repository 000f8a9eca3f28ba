using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// How a seat may go on after the quarter that is forecast. Books let money lie that boards put to use: players repay debt,
/// buy back shares and raise rounds that no book asks for. How much of it is drawn once for a conduct, so that futures differ in it.
/// </summary>
internal sealed class LaterConduct(BookPlan plan, Tosses tosses) : IPlan
{
    /// <summary>Quarterly revenues that stay in cash whatever happens.</summary>
    private const double Kept = 0.3;

    /// <summary>Net debt over yearly earnings from which debt is repaid before shares are bought back.</summary>
    private const double Heavy = 0.5;

    /// <summary>Part of the money beyond that which is spent in a quarter, at most.</summary>
    private readonly double _spent = tosses.Between(0, 0.35);

    /// <summary>Part of what investors would take that is asked for in a quarter, at most; half of all conducts ask for nothing.</summary>
    private readonly double _raised = Math.Max(0, tosses.Between(-0.5, 0.5));

    public string Name => plan.Name;

    public IReadOnlyList<Order> Orders(SeatView view)
    {
        OrderSheet sheet = plan.Sheet(view);
        CompanyView me = view.Me;
        if (!me.Active)
        {
            return sheet.Orders;
        }

        if (me.Setup.CoreRevenue > 0)
        {
            Spend(sheet, me, OrderSheet.Neat(_spent * (sheet.Cash - (Kept * me.Revenue.Value))));
        }
        else if (view.Market.WindowShutQuarters == 0)
        {
            sheet.Give(new IssueShares(OrderSheet.Neat(_raised * me.IssueLimit)));
        }

        return sheet.Orders;
    }

    /// <summary>Debt first where it weighs; what is left goes back to shareholders.</summary>
    private static void Spend(OrderSheet sheet, CompanyView me, double amount)
    {
        double repaid = me.Leverage < Heavy ? 0 : Math.Min(amount, OrderSheet.Neat(me.Debt));
        if (repaid > 0 && sheet.Give(new Repay(repaid)))
        {
            amount -= repaid;
        }

        if (amount > 0 && me.Listed)
        {
            sheet.Give(new BuyBack(OrderSheet.Neat(Math.Min(amount, TreasuryDesk.MostBoughtBack(sheet.View)))));
        }
    }
}

using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Orders;

/// <summary>What the preview says an order costs is what it costs.</summary>
public class PreviewTests
{
    public static TheoryData<string, Order> SimpleOrders() => new()
    {
        { "nimbus", new Borrow(4) },
        { "nimbus", new Repay(3) },
        { "nimbus", new IssueShares(12) },
        { "nimbus", new BuyBack(5) },
        { "nimbus", new Invest("stratus", 3) },
        { "nimbus", new SellStake("janus", 40) },
        { "nimbus", new BuildSites(0.5, false) },
        { "stratus", new BuildSites(0.25, true) },
        { "stratus", new OrderChips("anvil", 0.2) },
        { "nimbus", new OrderChips("feather", 0.15) },
        { "minerva", new IssueShares(20) },
        { "minerva", new SecondarySale(4) },
        { "minerva", new GoPublic(30) },
        { "minerva", new EndContract(2) },
    };

    [Theory]
    [MemberData(nameof(SimpleOrders))]
    public void Cash_now_is_the_cash_that_moves(string seat, Order order)
    {
        GameState state = Given.Opening(Given.CalmWorld());
        SeatView view = Simulation.View(state, seat);
        Assert.Null(OrderCatalog.Check(view, order));
        OrderPreview preview = OrderCatalog.KindOf(order).Preview(view, order);
        double moved = CashMoved(state, seat, [order]) - CashMoved(state, seat, []);
        Assert.InRange(moved, preview.CashNow - 1e-6, preview.CashNow + 1e-6);
    }

    /// <summary>What a seat's cash moved by the orders' own postings, before the quarter's business.</summary>
    private static double CashMoved(GameState state, string seat, IReadOnlyList<Order> orders)
    {
        int actor = state.Setup.IndexOf(seat);
        string[] business = ["core", "interest", "power", "products", "sales", "research", "chip design", "tax", "compute", "loan", "damages", "enterprise", "porting", "spot", "bond interest"];
        return Simulation.Resolve(state, [new SeatOrders(seat, orders)], journal: true).Postings
            .Where(p => p.Actor == actor && !business.Any(b => p.Reason.StartsWith(b, StringComparison.Ordinal)))
            .Sum(p => (p.Debit == Core.Ledger.Account.Cash ? 1 : p.Credit == Core.Ledger.Account.Cash ? -1 : 0) * p.Amount.Billions);
    }
}

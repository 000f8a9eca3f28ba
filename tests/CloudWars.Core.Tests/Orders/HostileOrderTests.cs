using System.Text.Json;
using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Tests.Laws;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Orders;

/// <summary>Whatever comes down the wire is refused in words; nothing throws and nothing is changed by a refused order.</summary>
public class HostileOrderTests
{
    [Fact]
    public void Checking_and_describing_any_order_never_throws()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        SeatView[] views = [.. ((string[])["nimbus", "minerva", "forge"]).Select(s => Simulation.View(state, s))];
        Gens.AnyOrder.Sample(order =>
        {
            foreach (SeatView view in views)
            {
                _ = OrderCatalog.Check(view, order, [order]);
                _ = OrderCatalog.Check(view, order);
                _ = OrderCatalog.KindOf(order).Describe(view.Setup, order);
            }
        }, iter: 4000);
    }

    [Fact]
    public void A_legal_order_can_always_be_previewed()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        SeatView view = Simulation.View(state, "nimbus");
        Gens.AnyOrder.Sample(order =>
        {
            if (OrderCatalog.Check(view, order) is null)
            {
                Assert.True(double.IsFinite(OrderCatalog.KindOf(order).Preview(view, order).CashNow));
            }
        }, iter: 2000);
    }

    [Fact]
    public void A_pile_of_any_orders_is_resolved_and_the_refused_change_nothing() => Gens.AnyOrder.List[1, 12].Sample(orders =>
    {
        GameState state = Given.Opening(Given.SmallWorld());
        List<Order> legal = [];
        List<Order> illegal = [];
        SeatView view = Simulation.View(state, "nimbus");
        foreach (Order order in orders)
        {
            (OrderCatalog.Check(view, order) is null ? legal : illegal).Add(order);
        }

        Assert.Equal(Hash(state, []), Hash(state, illegal.Where(o => OrderCatalog.KindOf(o).Moment == OrderMoment.Talks)));
        _ = Hash(state, orders);
    }, iter: 150);

    [Fact]
    public void Refused_orders_leave_the_quarter_as_if_they_had_not_been_given()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        Order[] refused =
        [
            new Borrow(1e9), new IssueShares(double.NaN), new Repay(-1), new OrderChips("unobtainium", 1), new BuildSites(500, true), new EndContract(77),
            new BidForCompany("janus"), new Invest("nimbus", 1), new SellStake("stratus", 50), new TrainModel(2, 50), new Accept(1), new Withdraw(9),
        ];
        foreach (Order order in refused)
        {
            Assert.NotNull(OrderCatalog.Check(Simulation.View(state, "nimbus"), order));
            Assert.Equal(Hash(state, []), Hash(state, [order]));
        }
    }

    [Fact]
    public void Giving_an_order_twice_does_no_more_than_giving_it_once()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        Order[] orders = [new IssueShares(20), new OrderChips("anvil", 0.3), new BuildSites(0.2, true), new Invest("stratus", 2), new Borrow(3), new BuyBack(2)];
        foreach (Order order in orders)
        {
            Assert.Null(OrderCatalog.Check(Simulation.View(state, "nimbus"), order));
            Outcome outcome = Simulation.Resolve(state, [new SeatOrders("nimbus", [order, order])]);
            Assert.Equal(Hash(state, [order]), outcome.Hash);
            Assert.Contains(outcome.Events, e => e.Kind == Happening.OrderRefused);
        }
    }

    [Fact]
    public void Nulls_and_strangers_at_the_table_are_ignored()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        SeatOrders[] strange = [null!, new("nobody", [new Borrow(1)]), new("nimbus", null!), new("stratus", [null!]), new(null!, [])];
        GameState talked = Simulation.Talk(state, strange).After;
        Assert.Equal(Hash(state, []), Simulation.Resolve(talked, strange).Hash);
        Assert.NotNull(OrderCatalog.Check(Simulation.View(state, "nimbus"), null!));
    }

    [Theory]
    [InlineData("{\"order\":\"propose\"}")]
    [InlineData("{\"order\":\"propose\",\"sheet\":null}")]
    [InlineData("{\"order\":\"propose\",\"sheet\":{\"from\":\"nimbus\",\"to\":\"minerva\"}}")]
    [InlineData("{\"order\":\"propose\",\"sheet\":{\"from\":\"nimbus\",\"to\":\"minerva\",\"legs\":[null]}}")]
    [InlineData("{\"order\":\"propose\",\"sheet\":{\"from\":\"nimbus\",\"to\":\"minerva\",\"legs\":[{\"leg\":\"equity\"}]}}")]
    [InlineData("{\"order\":\"propose\",\"sheet\":{\"from\":\"nimbus\",\"to\":\"minerva\",\"legs\":[{\"leg\":\"compute\",\"giver\":\"nimbus\",\"family\":\"x\"}]}}")]
    [InlineData("{\"order\":\"counter\",\"deal\":1}")]
    [InlineData("{\"order\":\"sell-stake\"}")]
    [InlineData("{\"order\":\"invest\"}")]
    [InlineData("{\"order\":\"bid\"}")]
    [InlineData("{\"order\":\"order-chips\"}")]
    [InlineData("{\"order\":\"shift-workload\",\"percent\":20}")]
    [InlineData("{\"order\":\"end-contract\",\"number\":-1}")]
    public void Half_an_order_from_the_wire_is_refused_and_can_be_named(string json)
    {
        Order order = JsonSerializer.Deserialize<Order>(json, OrderJson.Options)!;
        GameState state = Given.Opening(Given.SmallWorld());
        foreach (string seat in (string[])["nimbus", "minerva"])
        {
            SeatView view = Simulation.View(state, seat);
            Assert.NotNull(OrderCatalog.Check(view, order));
            Assert.NotEmpty(OrderCatalog.KindOf(order).Describe(view.Setup, order));
            Assert.Equal(Hash(state, []), Hash(state, [order], seat));
        }
    }

    private static string Hash(GameState state, IEnumerable<Order> orders, string seat = "nimbus")
    {
        SeatOrders[] table = [new(seat, [.. orders])];
        return Simulation.Resolve(Simulation.Talk(state, table).After, table).Hash;
    }
}

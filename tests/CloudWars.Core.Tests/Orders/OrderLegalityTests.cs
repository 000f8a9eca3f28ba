using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Market;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Orders;

/// <summary>Who may give which order, and with which figures.</summary>
public class OrderLegalityTests
{
    public static TheoryData<Order> OrdersWithBrokenNumbers()
    {
        TheoryData<Order> data = [];
        foreach (double n in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, 1e300])
        {
            data.Add(new Borrow(n));
            data.Add(new IssueShares(n));
            data.Add(new GoPublic(n));
            data.Add(new SecondarySale(n));
            data.Add(new SellStake("janus", n));
            data.Add(new Invest("stratus", n));
            data.Add(new Repay(n));
            data.Add(new BuyBack(n));
            data.Add(new SetPrices(n, 0));
            data.Add(new SetPrices(0, n));
            data.Add(new FundResearch(n));
            data.Add(new FundSilicon(n));
            data.Add(new TrainModel(2, n));
            data.Add(new PortWorkload("feather", n));
            data.Add(new BuildSites(n, false));
            data.Add(new OrderChips("anvil", n));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(OrdersWithBrokenNumbers))]
    public void No_seat_may_order_a_number_that_is_none_or_beyond_all_measure(Order order)
    {
        GameState state = Given.Opening(Given.SmallWorld());
        foreach (string seat in (string[])["nimbus", "stratus", "minerva", "janus"])
        {
            if (seat == "nimbus" || order is not SetPrices { ComputeMarkup: -1, ProductPrice: 0 })
            {
                Refusal? refusal = OrderCatalog.Check(Simulation.View(state, seat), order);
                Assert.NotNull(refusal);
                Assert.NotEmpty(refusal.Why);
            }
        }
    }

    [Theory]
    [InlineData("minerva", "build-sites")]
    [InlineData("minerva", "order-chips")]
    [InlineData("minerva", "buy-back")]
    [InlineData("minerva", "fund-silicon")]
    [InlineData("stratus", "fund-silicon")]
    [InlineData("nimbus", "fund-research")]
    [InlineData("nimbus", "train")]
    [InlineData("nimbus", "go-public")]
    [InlineData("nimbus", "secondary")]
    [InlineData("nimbus", "accept")]
    public void A_kind_that_is_nothing_for_a_company_is_not_offered_to_it(string seat, string kind) =>
        Assert.False(OrderCatalog.Find(kind)!.Offered(View(seat)));

    [Theory]
    [InlineData("nimbus", "build-sites")]
    [InlineData("nimbus", "order-chips")]
    [InlineData("nimbus", "fund-silicon")]
    [InlineData("nimbus", "sell-stake")]
    [InlineData("nimbus", "buy-back")]
    [InlineData("minerva", "accept")]
    [InlineData("minerva", "counter")]
    [InlineData("minerva", "train")]
    [InlineData("minerva", "go-public")]
    [InlineData("minerva", "secondary")]
    [InlineData("minerva", "end-contract")]
    public void A_kind_that_suits_a_company_is_offered_to_it(string seat, string kind) =>
        Assert.True(OrderCatalog.Find(kind)!.Offered(View(seat)));

    [Fact]
    public void Merchant_chips_are_for_all_and_in_house_chips_for_their_owner_only()
    {
        Legal("nimbus", new OrderChips("feather", 0.1));
        Legal("stratus", new OrderChips("anvil", 0.1));
        Refused("stratus", new OrderChips("feather", 0.1), "not for sale");
        Refused("stratus", new OrderChips("unobtainium", 0.1), "no chip family");
        Refused("stratus", new OrderChips(null!, 0.1), "no chip family");
    }

    [Fact]
    public void Only_one_training_run_at_a_time()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        state.Companies[2].RunQuartersLeft = 2;
        Assert.Contains("under way", OrderCatalog.Check(Simulation.View(state, "minerva"), new TrainModel(1, 40))!.Why, StringComparison.Ordinal);
        Refused("minerva", new TrainModel(4, 40), "length");
        Refused("minerva", new TrainModel(0, 40), "length");
        Refused("minerva", new TrainModel(2, 95), "share of compute");
        Legal("minerva", new TrainModel(3, 90));
    }

    [Fact]
    public void Nobody_invests_in_itself_in_nobody_or_beyond_its_cash()
    {
        Refused("nimbus", new Invest("nimbus", 1), "to invest in");
        Refused("nimbus", new Invest("nobody", 1), "to invest in");
        Refused("nimbus", new Invest("stratus", 46), "must be between");
        Legal("nimbus", new Invest("stratus", 5));
    }

    [Fact]
    public void A_stake_can_be_sold_only_by_who_holds_it()
    {
        Legal("nimbus", new SellStake("janus", 50));
        Refused("stratus", new SellStake("janus", 50), "hold no shares");
        Refused("nimbus", new SellStake("janus", 101), "share of the holding");
    }

    [Fact]
    public void A_healthy_company_is_not_for_sale_and_a_distressed_one_is()
    {
        Refused("nimbus", new BidForCompany("janus"), "do not sell");
        Refused("nimbus", new BidForCompany("forge"), "to bid for");
        GameSetup distressed = Given.SmallWorld().With("janus", c => c with { MarketValue = 30, Gap = -0.9 });
        SeatView view = Simulation.View(Given.Opening(distressed), "nimbus");
        Assert.Null(OrderCatalog.Check(view, new BidForCompany("janus")));
        Assert.True(OrderCatalog.Find("bid")!.Offered(view));
        Assert.NotNull(OrderCatalog.Check(Simulation.View(Given.Opening(distressed.With("nimbus", c => c with { Cash = 5 })), "nimbus"), new BidForCompany("janus")));
    }

    [Theory]
    [InlineData(0.84, true)]
    [InlineData(0.86, false)]
    public void Owners_sell_below_85_percent_of_the_fundamental_value(double ratio, bool sell)
    {
        GameState state = Given.Opening(Given.SmallWorld().With("janus", c => c with { MarketValue = 30 }));
        ref ValueState value = ref state.Companies[3].Value;
        value.Price = ratio * value.Fundamental;
        Assert.Equal(sell, OrderCatalog.Check(Simulation.View(state, "nimbus"), new BidForCompany("janus")) is null);
    }

    [Fact]
    public void While_the_window_is_shut_nobody_goes_public_and_funds_buy_no_secondary_shares()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        SeatView open = Simulation.View(state, "minerva");
        Assert.Null(OrderCatalog.Check(open, new GoPublic(30)));
        Assert.Null(OrderCatalog.Check(open, new SecondarySale(5)));
        state.World.WindowShut = 3;
        SeatView shut = Simulation.View(state, "minerva");
        Assert.Contains("window is shut", OrderCatalog.Check(shut, new GoPublic(30))!.Why, StringComparison.Ordinal);
        Assert.Contains("window is shut", OrderCatalog.Check(shut, new SecondarySale(5))!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_is_ended_by_its_parties_only()
    {
        Legal("minerva", new EndContract(1));
        Legal("stratus", new EndContract(1));
        Refused("nimbus", new EndContract(1), "no contract number 1");
        Refused("minerva", new EndContract(99), "no contract number 99");
    }

    [Fact]
    public void The_same_order_twice_in_one_quarter_is_one_too_many()
    {
        SeatView view = View("nimbus");
        Order first = new IssueShares(10);
        Assert.NotNull(OrderCatalog.Check(view, new IssueShares(20), [first]));
        Assert.NotNull(OrderCatalog.Check(view, new OrderChips("anvil", 0.1), [new OrderChips("anvil", 0.2)]));
        Assert.Null(OrderCatalog.Check(view, new OrderChips("feather", 0.1), [new OrderChips("anvil", 0.2)]));
        Assert.NotNull(OrderCatalog.Check(view, Loan("minerva"), [Loan("minerva")]));
        Assert.Null(OrderCatalog.Check(view, Loan("stratus"), [Loan("janus")]));
    }

    [Fact]
    public void Nobody_gives_more_than_forty_orders_a_quarter() =>
        Assert.Contains("40 orders", OrderCatalog.Check(View("nimbus"), new Borrow(1), [.. Enumerable.Range(0, 40).Select(i => new EndContract(i))])!.Why, StringComparison.Ordinal);

    [Fact]
    public void A_company_out_of_the_game_gives_no_orders()
    {
        GameState state = Given.Opening(Given.SmallWorld());
        state.Companies[0].Insolvent = true;
        Assert.Contains("out of the game", OrderCatalog.Check(Simulation.View(state, "nimbus"), new Borrow(1))!.Why, StringComparison.Ordinal);
    }

    private static Propose Loan(string to) => new(new TermSheet("nimbus", to, [new LoanLeg("nimbus", 1, 5, 4)]));

    private static void Legal(string seat, Order order) => Assert.Null(OrderCatalog.Check(View(seat), order));

    private static void Refused(string seat, Order order, string because) =>
        Assert.Contains(because, OrderCatalog.Check(View(seat), order)!.Why, StringComparison.Ordinal);

    private static SeatView View(string seat) => Simulation.View(Given.Opening(Given.SmallWorld()), seat);
}

using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Market;
using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Market;

/// <summary>A company that is cheaper than it is worth can be bought whole: by the highest bidder, in cash or shares.</summary>
public class TakeoverTests
{
    /// <summary>Janus is worth $25bn and far more by its fundamentals; nothing else moves.</summary>
    private static GameState Cheap(Func<CompanySetup, CompanySetup>? nimbus = null) => Given.Opening(Given.CalmWorld().WithOffers()
        .WithRules(r => r with { BlockOdds = 0 })
        .With("janus", c => c with { MarketValue = 25, Gap = -0.9 })
        .With("nimbus", nimbus ?? (c => c)));

    [Theory]
    [InlineData(30, 40, "stratus")]
    [InlineData(45, 40, "nimbus")]
    [InlineData(0, 26, "stratus")]
    public void The_highest_bid_wins(double nimbus, double stratus, string owner)
    {
        Outcome outcome = Simulation.Resolve(Cheap(), [Bid("nimbus", nimbus), Bid("stratus", stratus)]);
        Assert.Equal(owner, Simulation.View(outcome.After, "janus").Me.TakenOverBy);
        Assert.Single(outcome.Events, e => e.Kind == Happening.TakenOver);
        Assert.Single(outcome.Events, e => e.Kind == Happening.Outbid && e.Who != outcome.After.Setup.IndexOf(owner) && !e.Secret);
    }

    [Fact]
    public void Equal_bids_are_drawn_by_lot()
    {
        HashSet<string?> owners = [];
        for (ulong seed = 1; seed <= 24; seed++)
        {
            owners.Add(Simulation.View(Simulation.Resolve(Simulation.WithLuck(Cheap(), seed), [Bid("nimbus", 30), Bid("stratus", 30)]).After, "janus").Me.TakenOverBy);
        }

        Assert.Equal(["nimbus", "stratus"], owners.Order());
    }

    [Fact]
    public void A_bidder_that_is_bought_itself_buys_nobody()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithOffers().WithRules(r => r with { BlockOdds = 0 })
            .With("janus", c => c with { MarketValue = 25, Gap = -0.9, Cash = 60 })
            .With("minerva", c => c with { MarketValue = 20, Gap = -0.9 }));
        Outcome outcome = Simulation.Resolve(state, [Bid("janus", 30, "minerva"), Bid("nimbus", 40)]);
        Assert.Equal("nimbus", Simulation.View(outcome.After, "janus").Me.TakenOverBy);
        Assert.Null(Simulation.View(outcome.After, "minerva").Me.TakenOverBy);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(100)]
    public void Every_holder_gets_the_premium_in_the_mix_that_was_bid(double inShares)
    {
        GameState before = Cheap();
        double price = before.Companies[Firm.Janus].Value.Price;
        double rest = 1 - before.Stake(Firm.Nimbus, Firm.Janus);
        double ownPrice = ShareDesk.PricePerShare(before, Firm.Nimbus);
        Outcome alone = Simulation.Resolve(before, []);
        Outcome bought = Simulation.Resolve(before, [new("nimbus", [new BidForCompany("janus", 60, inShares)])], journal: true);
        double cash = price * 1.6 * rest * (1 - (inShares / 100));
        double shares = price * 1.6 * rest * inShares / 100;
        Assert.Equal(1, bought.After.Stake(Firm.Nimbus, Firm.Janus), 12);
        Assert.Equal(-cash, bought.After.Books.CashAgainst(Firm.Nimbus, Account.Stakes).Billions - alone.After.Books.CashAgainst(Firm.Nimbus, Account.Stakes).Billions, 3);
        Assert.Equal(shares * 1e9 / ownPrice, bought.After.Companies[Firm.Nimbus].Shares - alone.After.Companies[Firm.Nimbus].Shares, 20.0);
        Assert.All(Enumerable.Range(0, before.Setup.ActorCount), actor => Assert.Equal(0, bought.After.Books.Imbalance(actor).Cents));
        Assert.Equal(before.Books.TotalCash(), bought.After.Books.TotalCash());
    }

    [Fact]
    public void New_shares_while_the_own_price_is_high_cost_mood()
    {
        GameState before = Cheap(c => c with { Gap = 0.5 });
        double Mood(double inShares) => Simulation.Resolve(before, [new("nimbus", [new BidForCompany("janus", 0, inShares)])]).After.Companies[Firm.Nimbus].Value.Mood;
        Assert.True(Mood(100) < Mood(0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void What_is_paid_in_shares_is_capital_paid_in_for_a_stake_in_the_books(double inShares)
    {
        GameState before = Cheap();
        double whole = before.Companies[Firm.Janus].Value.Price * 1.6 * (1 - before.Stake(Firm.Nimbus, Firm.Janus));
        Outcome bought = Simulation.Resolve(before, [new("nimbus", [new BidForCompany("janus", 60, inShares)])], journal: true);
        IEnumerable<Posting> takeover = bought.After.Books.Journal.Where(p => p.Actor == Firm.Nimbus && p.Debit == Account.Stakes && p.Reason.StartsWith("takeover", StringComparison.Ordinal));
        Assert.Equal(whole, takeover.Sum(p => p.Amount.Billions), 3);
        Assert.Equal(whole * inShares / 100, takeover.Where(p => p.Credit == Account.PaidInCapital).Sum(p => p.Amount.Billions), 3);
        Assert.DoesNotContain(takeover, p => p.Amount.Cents == 0);
    }

    /// <summary>Myers and Majluf (1984): those who know pay with paper when it is dear, and pay most for it then.</summary>
    [Theory]
    [InlineData(0.2, 0.1, 3, 5 * (3 / 50.0) * 0.45 * 0.5)]
    [InlineData(-0.3, 0.1, 3, 0)]
    [InlineData(0.2, 0.1, 6, 5 * (6 / 50.0) * 0.45 * 0.5)]
    public void A_sale_of_new_shares_is_a_signal_that_grows_with_the_sale_and_with_what_the_paper_is_above_its_worth(double mood, double rumour, double amount, double cost)
    {
        GameState state = Cheap();
        ref CompanyState company = ref state.Companies[Firm.Nimbus];
        company.Value.Price = 50;
        company.Value.Mood = mood;
        company.Value.Rumour = rumour;
        ShareDesk.Signal(ref company, amount);
        Assert.Equal(mood - cost, company.Value.Mood, 12);
    }

    [Fact]
    public void Nobody_bids_for_itself_for_a_chip_maker_for_who_is_gone_or_for_a_price_that_owners_refuse()
    {
        GameState state = Cheap();
        Assert.Equal(["janus"], Targets(state, "nimbus"));
        Assert.DoesNotContain("janus", Targets(state, "janus"));
        Assert.Contains("no company", Why(state, "nimbus", "nimbus"));
        Assert.Contains("no company", Why(state, "nimbus", "forge"));
        Assert.Contains("no company", Why(state, "nimbus", "nowhere"));

        ref ValueState value = ref state.Companies[Firm.Janus].Value;
        value.Price = state.Rules.TakeoverBelow * value.Fundamental;
        Assert.Contains($"above {100 * state.Rules.TakeoverBelow:0.#}%", Why(state, "nimbus", "janus"));
        Assert.Empty(Targets(state, "nimbus"));
        value.Price = Math.BitDecrement(value.Price);
        Assert.Equal(["janus"], Targets(state, "nimbus"));

        GameState after = Simulation.Resolve(Cheap(), [Bid("nimbus", 30)]).After;
        Assert.Contains("no company", Why(after, "stratus", "janus"));
    }

    [Fact]
    public void A_bid_is_on_the_menu_of_who_has_the_cash_or_is_listed_and_large_enough_to_pay_in_shares()
    {
        GameState state = Cheap();
        double cost = state.Companies[Firm.Janus].Value.Price * (1 + state.Rules.TakeoverPremium) * (1 - state.Stake(Firm.Minerva, Firm.Janus));
        state.Books.Post(Firm.Minerva, Account.RetainedEarnings, Account.Cash, state.Books.Cash(Firm.Minerva), "all it had");
        Assert.Empty(Targets(state, "minerva"));
        state.Books.Post(Firm.Minerva, Account.Cash, Account.PaidInCapital, Money.FromBillions(cost), "a gift");
        Assert.Equal(["janus"], Targets(state, "minerva"));

        GameState poor = Cheap(c => c with { Cash = 1 });
        Assert.Equal(["janus"], Targets(poor, "nimbus"));
        poor.Companies[Firm.Nimbus].Value.Price = 1;
        Assert.Empty(Targets(poor, "nimbus"));
    }

    [Fact]
    public void Whoever_lacks_cash_is_told_how_much_has_to_be_paid_in_shares()
    {
        GameState state = Cheap(c => c with { Cash = 10 });
        Refusal? refusal = OrderCatalog.Check(Simulation.View(state, "nimbus"), new BidForCompany("janus"));
        double cost = state.Companies[Firm.Janus].Value.Price * (1 + state.Rules.TakeoverPremium) * (1 - state.Stake(Firm.Nimbus, Firm.Janus));
        double least = Math.Ceiling(100 * (1 - (state.Books.Cash(Firm.Nimbus).Billions / cost)));
        Assert.Contains($"at least {least:0}% in your own shares", refusal?.ToString());
        Assert.Null(OrderCatalog.Check(Simulation.View(state, "nimbus"), new BidForCompany("janus", 0, least)));
        Assert.Equal(least, Form(state, "nimbus").Single(f => f.Name == "shares").Min);
    }

    [Fact]
    public void Nobody_pays_in_shares_that_is_not_listed_or_would_lose_control()
    {
        GameState state = Cheap();
        Assert.Contains("listed", OrderCatalog.Check(Simulation.View(state, "minerva"), new BidForCompany("janus", 0, 50))?.Why);
        state.Companies[Firm.Nimbus].Value.Price = 20;
        Assert.Contains("taken over", OrderCatalog.Check(Simulation.View(state, "nimbus"), new BidForCompany("janus", 0, 90))?.Why);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(101, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(30, -1)]
    [InlineData(30, 101)]
    [InlineData(30, double.NaN)]
    public void Premium_and_part_in_shares_have_limits(double premium, double inShares) =>
        Assert.Contains("must be between", OrderCatalog.Check(Simulation.View(Cheap(), "nimbus"), new BidForCompany("janus", premium, inShares))?.Why);

    [Fact]
    public void The_form_reaches_from_what_owners_ask_to_what_the_company_is_worth()
    {
        GameState state = Cheap();
        OrderField premium = Form(state, "nimbus").Single(f => f.Name == "premium");
        ref ValueState value = ref state.Companies[Firm.Janus].Value;
        Assert.Equal(100 * state.Rules.TakeoverPremium, premium.Min, 9);
        Assert.Equal(Math.Min(100, 100 * ((value.Fundamental / value.Price) - 1)), premium.Max, 1.0);
    }

    private static IReadOnlyList<OrderField> Form(GameState state, string company) => OrderCatalog.Find("bid")!.Fields(Simulation.View(state, company));

    private static string? Why(GameState state, string bidder, string target) => OrderCatalog.Check(Simulation.View(state, bidder), new BidForCompany(target))?.Why;

    private static string[] Targets(GameState state, string bidder) =>
        [.. state.Setup.Companies.Where((_, c) => TakeoverDesk.CanBid(Simulation.View(state, bidder), c)).Select(c => c.Id)];

    private static SeatOrders Bid(string bidder, double premium, string target = "janus") => new(bidder, [new BidForCompany(target, premium)]);
}

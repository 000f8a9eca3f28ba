using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Deals;

/// <summary>Talks: offered, countered, agreed, signed, closed; or declined, withdrawn, lapsed, fallen through, blocked, unfunded.</summary>
public class DealLifeTests
{
    private static TermSheet SmallLoan => new("nimbus", "janus", [new LoanLeg("nimbus", 2, 8, 4)]);

    [Fact]
    public void The_articles_deal_is_on_the_table_when_the_game_opens()
    {
        Desk desk = Calm();
        TermSheet sheet = Assert.Single(desk.View("minerva").Deals).Sheet;
        Assert.Equal(10, sheet.Find<EquityLeg>()!.Amount);
        Assert.Equal("feather", sheet.Find<AdoptionLeg>()!.Family);
        Assert.NotNull(sheet.Find<ComputeLeg>());
        Assert.True(desk.View("minerva").Deals[0].MustAnswer);
        Assert.True(desk.View("nimbus").Deals[0].MayWithdraw);
        Assert.Equal(DealStage.Offered, desk.View("nimbus").Deals[0].Stage);
    }

    [Fact]
    public void An_accepted_sheet_is_signed_this_quarter_and_closed_in_the_next()
    {
        Desk desk = Calm().Say("minerva", new Accept(1));
        Assert.Equal(DealStage.Agreed, desk.Deal(1).Stage);
        Assert.Equal(DealStage.Signed, desk.Pass().Deal(1).Stage);
        Assert.True(desk.Told(Happening.DealSigned));
        Assert.Equal(0, desk.State.Stake(desk.Number("nimbus"), desk.Number("minerva")));
        desk.Pass();
        Assert.True(desk.Told(Happening.DealClosed));
        Assert.InRange(desk.State.Stake(desk.Number("nimbus"), desk.Number("minerva")), 0.0195, 0.0197);
        Assert.Contains(desk.State.Promises, p => p.Kind == PromiseKind.Adoption);
        Assert.Contains(desk.State.Contracts, c => c.Deal == 1);
        Assert.Empty(desk.View("minerva").Deals);
    }

    [Fact]
    public void A_counter_turns_the_table_and_four_are_enough()
    {
        Desk desk = Calm().Say("nimbus", new Propose(SmallLoan));
        string[] speakers = ["janus", "nimbus", "janus", "nimbus"];
        foreach (string speaker in speakers)
        {
            Assert.True(desk.View(speaker).Deals[^1].MustAnswer);
            desk.Say(speaker, new Counter(2, Sheet(speaker)));
            Assert.False(desk.View(speaker).Deals[^1].MustAnswer);
        }

        Assert.Equal(4, desk.Deal(2).Counters);
        Assert.Contains("often enough", desk.Refusal("janus", new Counter(2, Sheet("janus"))), StringComparison.Ordinal);
        desk.Say("janus", new Accept(2)).Pass();
        Assert.Equal(DealStage.Signed, desk.Deal(2).Stage);

        static TermSheet Sheet(string from) => new(from, from == "nimbus" ? "janus" : "nimbus", [new LoanLeg("nimbus", 3, 7, 4)]);
    }

    [Fact]
    public void Only_who_must_answer_may_answer()
    {
        Desk desk = Calm();
        Assert.NotNull(desk.Refusal("nimbus", new Accept(1)));
        Assert.NotNull(desk.Refusal("janus", new Accept(1)));
        Assert.NotNull(desk.Refusal("janus", new Decline(1)));
        Assert.NotNull(desk.Refusal("minerva", new Withdraw(1)));
        Assert.NotNull(desk.Refusal("minerva", new Counter(1, new TermSheet("minerva", "janus", [new LoanLeg("minerva", 1, 5, 4)]))));
    }

    [Fact]
    public void A_declined_offer_is_gone()
    {
        Desk desk = Calm().Say("minerva", new Decline(1));
        Assert.Empty(desk.View("minerva").Deals);
        Assert.Empty(desk.View("nimbus").Deals);
        Assert.Empty(desk.Pass().State.Deals);
    }

    [Fact]
    public void An_offer_is_withdrawn_for_nothing_and_a_signed_deal_for_a_fee()
    {
        Desk open = Calm().Say("nimbus", new Withdraw(1));
        Assert.Empty(open.View("minerva").Deals);

        Desk signed = Calm().Say("minerva", new Accept(1)).Pass();
        double fee = OrderCatalog.Find("withdraw")!.Preview(signed.View("minerva"), new Withdraw(1)).CashNow;
        signed.Say("minerva", new Withdraw(1));
        Assert.Equal(-0.02 * Math.Min(100, signed.Deal(1).Sheet.HeadlineAmount()), fee, 9);
        Assert.Equal(0.5, signed.Company("minerva").BrokenWord);
        Outcome outcome = Simulation.Resolve(signed.State, [], journal: true);
        Assert.Equal(-fee, outcome.Postings.Single(p => p.Reason == "break fee" && p.Actor == signed.Number("minerva")).Amount.Billions, 9);
        Assert.Equal(-fee, outcome.Postings.Single(p => p.Reason == "break fee" && p.Actor == signed.Number("nimbus")).Amount.Billions, 9);
        Assert.DoesNotContain(outcome.After.Deals, d => d.Number == 1);
    }

    [Fact]
    public void Of_two_sides_that_leave_a_signed_deal_in_the_same_round_neither_pays()
    {
        Desk signed = Calm().Say("minerva", new Accept(1)).Pass();
        GameState left = Simulation.Talk(signed.State, [new("minerva", [new Withdraw(1)]), new("nimbus", [new Withdraw(1)])]).After;
        Assert.Equal(DealStage.Dead, left.Deals.Find(d => d.Number == 1).Stage);
        Assert.Equal(0.25, left.Companies[signed.Number("minerva")].BrokenWord);
        Assert.Equal(0.25, left.Companies[signed.Number("nimbus")].BrokenWord);
        Assert.DoesNotContain(Simulation.Resolve(left, [], journal: true).Postings, p => p.Reason == "break fee");
    }

    [Fact]
    public void An_offer_that_nobody_answers_lapses_after_two_quarters()
    {
        Desk desk = Calm().Pass(2);
        Assert.Single(desk.View("minerva").Deals);
        desk.Pass();
        Assert.True(desk.Told(Happening.DealDied, nameof(DealEnd.Lapsed)));
        Assert.Empty(desk.View("minerva").Deals);
    }

    [Fact]
    public void A_signed_deal_can_fall_through_in_due_diligence()
    {
        Desk desk = With(r => r with { FallThroughOdds = 1 }).Say("minerva", new Accept(1)).Pass(2);
        Assert.True(desk.Told(Happening.DealDied, nameof(DealEnd.FellThrough)));
        Assert.Equal(0, desk.State.Stake(desk.Number("nimbus"), desk.Number("minerva")));
    }

    [Fact]
    public void The_regulator_looks_at_large_stakes_and_may_block_them()
    {
        TermSheet large = new("nimbus", "minerva", [new EquityLeg("nimbus", 30, 85)]);
        Desk desk = new(Given.Opening(Given.CalmWorld().With("minerva", c => c with { MarketValue = 100 }).WithOffers(large).WithRules(r => r with { BlockOdds = 1 })));
        desk.Say("minerva", new Accept(1)).Pass();
        Assert.True(desk.Told(Happening.DealBlocked));

        Desk small = With(r => r with { BlockOdds = 1 }).Say("minerva", new Accept(1)).Pass();
        Assert.True(small.Told(Happening.DealSigned));
    }

    [Fact]
    public void A_party_without_the_money_breaks_its_word()
    {
        TermSheet large = new("nimbus", "minerva", [new EquityLeg("nimbus", 140, 500)]);
        Desk desk = new Desk(Given.Opening(Given.CalmWorld().WithOffers(large))).Say("minerva", new Accept(1)).Pass(2);
        Assert.True(desk.Told(Happening.DealDied, nameof(DealEnd.Unfunded)));
        Assert.True(desk.Company("nimbus").BrokenWord > 0.4);
    }

    [Fact]
    public void Two_deals_that_need_the_same_money_cannot_both_close()
    {
        TermSheet one = new("nimbus", "minerva", [new EquityLeg("nimbus", 35, 500)]);
        TermSheet other = new("nimbus", "janus", [new EquityLeg("nimbus", 35, 400)]);
        Desk desk = new Desk(Given.Opening(Given.CalmWorld().WithOffers(one, other))).Say("minerva", new Accept(1)).Say("janus", new Accept(2)).Pass(2);
        Assert.Single(desk.Events, e => e.Kind == Happening.DealClosed);
        Assert.True(desk.Told(Happening.DealDied, nameof(DealEnd.Unfunded)));
    }

    [Fact]
    public void In_the_last_two_quarters_nothing_new_is_offered_or_agreed()
    {
        Desk desk = Calm().Pass(9);
        desk.Say("nimbus", new Propose(SmallLoan)).Pass();
        Assert.True(desk.View("nimbus").DealsFrozen);
        Assert.Contains("No new deals", desk.Refusal("nimbus", new Propose(SmallLoan)), StringComparison.Ordinal);
        Assert.Contains("No new deals", desk.Refusal("janus", new Accept(2)), StringComparison.Ordinal);
        Assert.Null(desk.Refusal("janus", new Decline(2)));
    }

    [Fact]
    public void What_is_agreed_in_the_last_quarter_for_deals_is_signed_and_closed_before_the_end()
    {
        Desk desk = With(r => r with { FallThroughOdds = 0 }).Pass(9);
        desk.Say("nimbus", new Propose(SmallLoan)).Say("janus", new Accept(2)).Pass();
        Assert.True(desk.View("nimbus").DealsFrozen);
        Assert.Equal(DealStage.Signed, desk.Deal(2).Stage);
        desk.Pass();
        Assert.True(desk.Told(Happening.DealClosed));
        Assert.False(desk.State.IsOver);
    }

    [Fact]
    public void A_price_that_the_market_leaves_behind_ends_the_deal_and_the_wire_says_why()
    {
        Desk desk = With(r => r with { FallThroughOdds = 0 }).Say("minerva", new Accept(1)).Pass();
        desk.Company("minerva").Value.Price *= 5;
        desk.Pass();
        Assert.True(desk.Told(Happening.DealDied, nameof(DealEnd.Outdated)));
        Assert.Contains(Headlines.For(desk.State.Setup, desk.Events, "minerva"), h => h.Text.Contains("the market has moved", StringComparison.Ordinal));
    }

    [Fact]
    public void Offers_are_seen_by_their_parties_only()
    {
        Desk desk = Calm();
        foreach (string outsider in (string[])["stratus", "janus", "forge"])
        {
            Assert.Empty(desk.View(outsider).Deals);
            Assert.Empty(desk.View(outsider).State.Deals);
            Assert.Empty(desk.View(outsider).Rumours);
        }
    }

    [Fact]
    public void Offers_are_few()
    {
        GameSetup crowd = Given.CalmWorld().WithOffers() with
        {
            Companies = [.. Given.CalmWorld().Companies, .. Enumerable.Range(1, 5).Select(i => Given.CalmWorld().Companies[3] with { Id = $"lab{i}", Name = $"Lab {i}", Porting = [], ProductRevenue = 0.1 })],
        };
        Desk desk = new(Given.Opening(crowd));
        for (int i = 1; i <= Limits.OpenProposalsPerCompany; i++)
        {
            desk.Say("nimbus", new Propose(new TermSheet("nimbus", $"lab{i}", [new LoanLeg("nimbus", 1, 5, 4)])));
        }

        Assert.Contains("nobody reads", desk.Refusal("nimbus", new Propose(new TermSheet("nimbus", "lab5", [new LoanLeg("nimbus", 1, 5, 4)]))), StringComparison.Ordinal);
        Assert.Contains("open offer between", desk.Refusal("lab1", new Propose(new TermSheet("lab1", "nimbus", [new LoanLeg("nimbus", 1, 5, 4)]))), StringComparison.Ordinal);
    }

    private static Desk Calm() => new(Given.Opening(Given.CalmWorld()));

    private static Desk With(Func<Rules, Rules> change) => new(Given.Opening(Given.CalmWorld().WithRules(change)));
}

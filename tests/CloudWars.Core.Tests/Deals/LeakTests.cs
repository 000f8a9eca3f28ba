using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Deals;

/// <summary>Talks leak: prices move before anything is signed, others learn who and how much, never the terms.</summary>
public class LeakTests
{
    [Fact]
    public void A_leak_lifts_the_price_of_who_would_get_the_money()
    {
        (Desk leaked, Desk kept) = LeakedAndKept();
        Assert.True(leaked.Company("minerva").Value.Rumour > 0);
        Assert.True(leaked.Company("minerva").Value.Price > kept.Company("minerva").Value.Price);
        Assert.Equal(0, kept.Company("minerva").Value.Rumour);
    }

    [Fact]
    public void Others_read_who_talks_and_over_how_much_and_nothing_else()
    {
        (Desk leaked, _) = LeakedAndKept();
        Core.Views.Rumour rumour = Assert.Single(leaked.View("janus").Rumours);
        Assert.Equal(("nimbus", "minerva", false), (rumour.From, rumour.To, rumour.Signed));
        Assert.Equal(leaked.Deal(1).Sheet.HeadlineAmount(), rumour.AmountBillions);
        Assert.Empty(leaked.View("janus").State.Deals);
        Assert.Empty(leaked.View("minerva").Rumours);
    }

    [Fact]
    public void When_the_talks_die_the_rumour_is_taken_back_with_disappointment_on_top()
    {
        (Desk leaked, _) = LeakedAndKept();
        double lifted = leaked.Company("minerva").Value.Rumour;
        leaked.Say("minerva", new Decline(1));
        Assert.True(leaked.Company("minerva").Value.Rumour < 0 || leaked.Company("minerva").Value.Rumour < 0.2 * lifted);
        Assert.True(leaked.Told(Happening.DealDied));
        Assert.False(leaked.Events.Single(e => e.Kind == Happening.DealDied).Secret);
    }

    [Fact]
    public void Talks_that_never_leaked_end_in_silence()
    {
        Desk desk = new Desk(Given.Opening(Given.CalmWorld())).Say("minerva", new Decline(1));
        Assert.True(desk.Events.Single(e => e.Kind == Happening.DealDied).Secret);
    }

    [Fact]
    public void Odds_of_a_leak_grow_with_the_money_and_the_number_of_legs()
    {
        Rules rules = Rules.Standard;
        double one = Core.Phases.Gossip.Odds(rules, new TermSheet("a", "b", [new LoanLeg("a", 1, 5, 4)]));
        double more = Core.Phases.Gossip.Odds(rules, new TermSheet("a", "b", [new LoanLeg("a", 40, 5, 4)]));
        double legs = Core.Phases.Gossip.Odds(rules, new TermSheet("a", "b", [new LoanLeg("a", 1, 5, 4), new ExclusivityLeg("b", 4)]));
        Assert.True(one < more && one < legs);
        Assert.InRange(one, 0.1, 0.2);
    }

    /// <summary>The same talks in a game whose seed lets them leak and in one whose rules do not.</summary>
    private static (Desk Leaked, Desk Kept) LeakedAndKept()
    {
        GameSetup loud = Given.CalmWorld().WithRules(r => r with { LeakOdds = 1 });
        for (ulong seed = 1; seed < 50; seed++)
        {
            Desk leaked = new Desk(Given.Opening(loud, seed)).Pass();
            if (leaked.Told(Happening.TalksLeaked))
            {
                return (leaked, new Desk(Given.Opening(Given.CalmWorld(), seed)).Pass());
            }
        }

        throw new InvalidOperationException("Nothing leaked in fifty games with the highest odds.");
    }
}

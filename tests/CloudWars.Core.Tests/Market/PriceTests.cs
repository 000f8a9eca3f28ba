using CloudWars.Core.Deals;
using CloudWars.Core.Market;
using CloudWars.Core.Orders;
using CloudWars.Core.Phases;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Market;

/// <summary>What moves prices, and what money costs.</summary>
public class PriceTests
{
    [Fact]
    public void More_circular_money_raises_the_odds_that_the_mood_breaks()
    {
        GameState quiet = Given.Opening(Given.CalmWorld().WithRules(r => r with { BreakHazard = 0.018 }));
        GameState circular = quiet.Clone();
        circular.InvestedIn(0, 2) = 25;
        circular.InvestedIn(1, 2) = 25;
        GameState a = Simulation.Resolve(quiet, []).After;
        GameState b = Simulation.Resolve(circular, []).After;
        Assert.True(b.World.Circularity > a.World.Circularity + 0.01);
        Assert.True(b.World.BreakOdds > a.World.BreakOdds);
        Assert.True(b.World.Anxiety > a.World.Anxiety);
    }

    [Fact]
    public void Prices_far_above_fundamentals_raise_the_odds_that_the_mood_breaks()
    {
        double[] odds = [.. ((double[])[0, 0.3, 0.6]).Select(gap =>
        {
            GameState state = Given.Opening(Given.CalmWorld().WithRules(r => r with { BreakHazard = 0.018 }));
            state.World.Gap = gap;
            return Simulation.Resolve(state, []).After.World.BreakOdds;
        })];
        Assert.True(odds[0] < odds[1] && odds[1] < odds[2]);
    }

    [Fact]
    public void A_break_pulls_every_price_down_and_shuts_the_window()
    {
        GameState state = Given.Opening(Given.CalmWorld().WithRules(r => r with { BreakHazard = 10 }));
        for (ulong seed = 1; seed < 30; seed++)
        {
            state.Seed = seed;
            Outcome outcome = Simulation.Resolve(state, []);
            if (outcome.After.World.Breaks == 1)
            {
                GameState calm = Simulation.Resolve(Given.Opening(Given.CalmWorld()), []).After;
                Assert.True(outcome.After.World.WindowShut > 0);
                Assert.All(Enumerable.Range(0, 6), c => Assert.True(outcome.After.Companies[c].Value.Mood < calm.Companies[c].Value.Mood));
                return;
            }
        }

        Assert.Fail("The mood never broke in thirty games at even odds.");
    }

    [Fact]
    public void While_the_window_is_shut_money_is_dearer_and_scarcer()
    {
        GameState open = Given.Opening(Given.CalmWorld());
        GameState shut = open.Clone();
        shut.World.WindowShut = 3;
        for (int c = 0; c < 4; c++)
        {
            Assert.True(ShareDesk.IssueDiscount(shut, c, 5) > ShareDesk.IssueDiscount(open, c, 5) + 0.2);
            Assert.True(ShareDesk.IssueLimit(shut, c) < ShareDesk.IssueLimit(open, c));
            Assert.True(CreditDesk.BorrowRate(shut, c) > CreditDesk.BorrowRate(open, c));
            Assert.True(CreditDesk.Headroom(shut, c) < CreditDesk.Headroom(open, c));
        }
    }

    [Fact]
    public void The_rate_rises_with_debt_and_lenders_stop_at_the_covenant()
    {
        double last = 0;
        double headroom = double.MaxValue;
        foreach (double debt in (double[])[10, 60, 120, 200, 300])
        {
            GameState state = Given.Opening(Given.CalmWorld().With("stratus", c => c with { Debt = debt }));
            Assert.True(CreditDesk.BorrowRate(state, 1) >= last);
            Assert.True(CreditDesk.Headroom(state, 1) <= headroom + 1e-6);
            last = CreditDesk.BorrowRate(state, 1);
            headroom = CreditDesk.Headroom(state, 1);
        }

        Assert.Equal(0, headroom);
    }

    [Fact]
    public void Selling_shares_above_fundamentals_tells_the_market_so()
    {
        GameState state = Given.Opening(Given.CalmWorld());
        GameState sold = Simulation.Resolve(state, [new("minerva", [new IssueShares(40)])]).After;
        GameState kept = Simulation.Resolve(state, []).After;
        Assert.True(sold.Companies[2].Value.Mood < kept.Companies[2].Value.Mood - 0.02);
    }

    [Fact]
    public void A_going_concern_is_worth_more_the_faster_it_grows_and_the_less_it_risks()
    {
        Rules rules = Rules.Standard;
        Assert.True(Fundamentals.Multiple(rules, 0.2, 4, 0.09) > Fundamentals.Multiple(rules, 0.1, 4, 0.09));
        Assert.True(Fundamentals.Multiple(rules, 0.1, 4, 0.11) < Fundamentals.Multiple(rules, 0.1, 4, 0.09));
        Assert.True(double.IsFinite(Fundamentals.Multiple(rules, 0.5, 4, 0)));
    }

    [Fact]
    public void Own_money_that_comes_back_is_not_counted_twice_in_holdings()
    {
        GameState state = Given.Opening(Given.CalmWorld());
        double before = Fundamentals.Inputs(state, 1).Holdings;
        state.Companies[1].Risk.Circularity = 0.3;
        Assert.Equal(0.7 * before, Fundamentals.Inputs(state, 1).Holdings, 6);
    }

    [Fact]
    public void A_shortage_makes_chips_dearer_and_a_glut_cheaper()
    {
        GameState state = Given.Opening(Given.CalmWorld());
        GameState greedy = Simulation.Resolve(state, [new("nimbus", [new OrderChips("anvil", 1.2)]), new("stratus", [new OrderChips("anvil", 1.2)])]).After;
        GameState idle = Simulation.Resolve(state, []).After;
        Assert.True(greedy.World.ChipPrice[0] > idle.World.ChipPrice[0]);
        Assert.True(greedy.World.Tightness[0] > 1 && idle.World.Tightness[0] < 1);
    }
}

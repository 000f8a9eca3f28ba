using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Scoring;

/// <summary>The score is merit against par, per share, with risk counted.</summary>
public class ScoreTests
{
    [Fact]
    public void Who_plays_as_the_autopilot_scores_about_par()
    {
        double sum = 0;
        int seats = 0;
        for (ulong seed = 1; seed <= 12; seed++)
        {
            GameState end = new Table(Given.SmallWorld().WithGoals(), seed).Play().State;
            foreach (Standing standing in Par.Standings(end, Par.Returns(end.Setup, seed)))
            {
                sum += standing.Score;
                seats++;
                Assert.InRange(standing.Score, -3, 3);
            }
        }

        Assert.InRange(sum / seats, -0.35, 0.35);
    }

    [Fact]
    public void A_score_is_what_its_parts_add_up_to()
    {
        GameSetup setup = Given.SmallWorld() with { Companies = [.. Given.SmallWorld().Companies.Select((c, i) => c with { ParAdjustment = 0.25 * (i - 1) })] };
        GameState end = new Table(setup, 5).Play().State;
        Assert.All(Par.Standings(end, Par.Returns(setup, 5)), s => Assert.Equal(
            s.Score, ((s.Return - s.Par) / setup.Companies[setup.IndexOf(s.Company)].Spread) + s.GoalPoints + s.ParAdjustment, 9));
    }

    [Fact]
    public void Par_of_a_setup_and_seed_is_always_the_same_and_has_a_row_for_every_quarter()
    {
        IReadOnlyList<double[]> path = Par.Path(Given.SmallWorld(), 4);
        Assert.Equal(Given.SmallWorld().Quarters + 1, path.Count);
        Assert.Equal(path[^1], Par.Returns(Given.SmallWorld(), 4));
        Assert.All(path[0], r => Assert.Equal(0, r, 9));
    }

    [Fact]
    public void New_money_is_not_merit()
    {
        GameState state = Given.Opening(Given.CalmWorld().With("nimbus", c => c with { Gap = -0.15 }));
        GameState raised = Simulation.Resolve(state, [new("nimbus", [new IssueShares(100)])]).After;
        GameState plain = Simulation.Resolve(state, []).After;
        double growth = raised.Companies[0].Value.Price / plain.Companies[0].Value.Price - 1;
        Assert.InRange(growth, 0.03, 0.12);
        Assert.InRange(ScoreKeeper.Return(raised, 0) - ScoreKeeper.Return(plain, 0), -growth, 0.1 * growth);
    }

    [Fact]
    public void A_takeover_pays_the_owners_and_freezes_their_score()
    {
        GameSetup setup = Given.CalmWorld().WithOffers().With("janus", c => c with { MarketValue = 25, Gap = -0.9 });
        Outcome taken = Simulation.Resolve(Given.Opening(setup), [new("nimbus", [new BidForCompany("janus")])], journal: true);
        Assert.Contains(taken.Events, e => e.Kind == Happening.TakenOver);
        Assert.Equal("nimbus", Simulation.View(taken.After, "janus").Me.TakenOverBy);
        double frozen = ScoreKeeper.Return(taken.After, 3);
        GameState later = Simulation.Resolve(Simulation.Resolve(taken.After, []).After, []).After;
        Assert.Equal(frozen, ScoreKeeper.Return(later, 3), 12);
        Assert.Equal(1, later.Stake(0, 3), 9);
        Assert.Equal(0, taken.After.Books.Imbalance(0).Cents);
    }

    [Fact]
    public void A_subsidiary_goes_on_in_business_and_counts_whole_in_its_owners_value()
    {
        GameSetup setup = Given.CalmWorld().WithOffers().With("janus", c => c with { MarketValue = 25, Gap = -0.9 });
        GameState alone = Simulation.Resolve(Given.Opening(setup), []).After;
        GameState taken = Simulation.Resolve(Given.Opening(setup), [new("nimbus", [new BidForCompany("janus")])]).After;
        Assert.Equal(alone.Companies[3].ProductRevenueLast, taken.Companies[3].ProductRevenueLast, 6);

        GameState later = Simulation.Resolve(taken, []).After;
        Assert.InRange(later.Companies[3].ProductRevenueLast, 0.8 * taken.Companies[3].ProductRevenueLast, 1.5 * taken.Companies[3].ProductRevenueLast);
        double others = Enumerable.Range(1, later.CompanyCount - 1).Where(j => j != 3)
            .Sum(j => 0.85 * later.Stake(0, j) * ((0.7 * taken.Companies[j].Value.Fundamental) + (0.3 * taken.Companies[j].Value.Price)));
        Assert.InRange(later.Companies[0].Value.Inputs.Holdings - others, 0.97 * taken.Companies[3].Value.Fundamental, taken.Companies[3].Value.Fundamental + 1e-6);
    }

    [Fact]
    public void A_bid_can_be_blocked_by_the_regulator()
    {
        GameSetup setup = Given.CalmWorld().WithRules(r => r with { BlockOdds = 1 }).With("janus", c => c with { MarketValue = 25, Gap = -0.9 });
        Outcome blocked = Simulation.Resolve(Given.Opening(setup), [new("nimbus", [new BidForCompany("janus")])]);
        Assert.Contains(blocked.Events, e => e.Kind == Happening.TakeoverBlocked);
        Assert.True(blocked.After.Active(3));
    }

    [Fact]
    public void Goals_add_their_points_once()
    {
        GameSetup setup = Given.CalmWorld().WithGoals(new GoalSetup("big", "janus", GoalKind.ValueAbove, "", 100, 0.7, "Janus is big"));
        Outcome first = Simulation.Resolve(Given.Opening(setup), []);
        Assert.Contains(first.Events, e => e.Kind == Happening.GoalReached);
        Outcome second = Simulation.Resolve(first.After, []);
        Assert.DoesNotContain(second.Events, e => e.Kind == Happening.GoalReached);
        double[] par = new double[6];
        Standing with = Par.Standings(second.After, par).Single(s => s.Company == "janus");
        second.After.Companies[3].GoalsReached = 0;
        Standing without = Par.Standings(second.After, par).Single(s => s.Company == "janus");
        Assert.Equal(0.7, with.Score - without.Score, 9);
    }

    [Fact]
    public void A_drawdown_costs_a_quarter_of_its_depth()
    {
        GameState state = Given.Opening(Given.CalmWorld());
        double before = ScoreKeeper.Return(state, 0);
        state.Companies[0].WorstDrawdown = 0.4;
        Assert.Equal(before - 0.1, ScoreKeeper.Return(state, 0), 9);
    }

    [Fact]
    public void Seats_are_ranked_by_score_and_suppliers_not_at_all()
    {
        GameState end = new Table(Given.SmallWorld(), 9, RandomPlayer.Everywhere(9)).Play().State;
        IReadOnlyList<Standing> standings = Par.Standings(end, Par.Returns(end.Setup, 9));
        Assert.Equal(["janus", "minerva", "nimbus", "stratus"], standings.Select(s => s.Company).Order(StringComparer.Ordinal));
        Assert.Equal([1, 2, 3, 4], standings.Select(s => s.Rank));
        Assert.Equal(standings.OrderByDescending(s => s.Score).Select(s => s.Company), standings.Select(s => s.Company));
    }
}

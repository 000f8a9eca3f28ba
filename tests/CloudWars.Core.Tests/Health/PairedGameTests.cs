using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Tests.Laws;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Health;

/// <summary>Two games with the same luck differ by what was ordered and by nothing else.</summary>
public class PairedGameTests
{
    [Fact]
    public void What_strikes_everyone_alike_strikes_both_games_alike() => Gens.Seed.Sample(seed =>
    {
        GameSetup setup = Given.SmallWorld();
        Table plain = new(setup, seed);
        Table changed = new(setup, seed, company => company == "janus" ? TestPlayer.Idle : TestPlayer.OnAutopilot);
        while (!plain.State.IsOver)
        {
            plain.PlayQuarter();
            changed.PlayQuarter();
            Assert.Equal(plain.State.World.Regime, changed.State.World.Regime);
            Assert.Equal(plain.State.World.OutsideCapability, changed.State.World.OutsideCapability);
            for (int f = 0; f < setup.Families.Count; f++)
            {
                Assert.Equal(plain.State.World.ShockCut[f], changed.State.World.ShockCut[f]);
            }
        }
    }, iter: 10);

    [Fact]
    public void A_changed_budget_touches_only_its_own_company_and_the_world_that_answers_it()
    {
        GameState state = Given.Opening(Given.SmallWorld(), 6);
        GameState plain = Simulation.Resolve(state, []).After;
        GameState changed = Simulation.Resolve(state, [new SeatOrders("nimbus", [new FundSilicon(3)])]).After;
        IReadOnlyList<string> differences = StateText.Differences(plain, changed);
        Assert.NotEmpty(differences);
        Assert.All(differences, line => Assert.True(
            line.StartsWith("Companies[0]", StringComparison.Ordinal) || line.StartsWith("Books.", StringComparison.Ordinal) || line.StartsWith("World.Gap", StringComparison.Ordinal), line));
    }

    [Fact]
    public void A_refused_order_is_no_difference_at_all()
    {
        GameState state = Given.Opening(Given.SmallWorld(), 6);
        Assert.Empty(StateText.Differences(
            Simulation.Resolve(state, []).After,
            Simulation.Resolve(state, [new SeatOrders("nimbus", [new Borrow(1e6), new TrainModel(2, 50)])]).After));
    }

    [Fact]
    public void An_order_taken_back_leaves_the_luck_of_later_quarters_as_it_was() => Gens.Seed.Sample(seed =>
    {
        GameState a = Given.Opening(Given.SmallWorld().WithOffers(), seed);
        GameState b = Simulation.Talk(a, [new SeatOrders("nimbus", [new Propose(Sheet())])]).After;
        b = Simulation.Talk(b, [new SeatOrders("nimbus", [new Withdraw(1)])]).After;
        a = Simulation.Resolve(a, []).After;
        b = Simulation.Resolve(b, []).After;
        Assert.Equal(StateText.Differences(a, b).Where(l => !l.StartsWith("NextDeal", StringComparison.Ordinal)), []);
    }, iter: 5);

    private static Core.Deals.TermSheet Sheet() => new("nimbus", "minerva", [new Core.Deals.Legs.LoanLeg("nimbus", 1, 5, 4)]);
}

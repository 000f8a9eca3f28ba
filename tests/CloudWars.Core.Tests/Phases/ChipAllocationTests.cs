using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.World;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Phases;

/// <summary>Scarce chips are shared by history and bonds, not by who shouts loudest.</summary>
public class ChipAllocationTests
{
    [Fact]
    public void Enough_for_all_means_everyone_gets_what_it_ordered()
    {
        Outcome outcome = Ordered(0.2, 0.3);
        Assert.Equal(0.2, Coming(outcome, 0), 9);
        Assert.Equal(0.3, Coming(outcome, 1), 9);
    }

    [Fact]
    public void In_a_shortage_all_that_can_be_made_is_sold_and_no_more()
    {
        GameSetup scarce = Scarce();
        Outcome outcome = Ordered(0.8, 0.8, scarce);
        Assert.Equal(0.5, Coming(outcome, 0) + Coming(outcome, 1), 6);
        Assert.Contains(outcome.Events, e => e.Kind == Happening.ChipsRationed);
    }

    [Fact]
    public void Ordering_more_than_ones_share_brings_no_more_chips_and_costs_fees()
    {
        Outcome honest = Ordered(0.8, 0.8, Scarce());
        Outcome greedy = Ordered(1.2, 0.8, Scarce());
        Assert.Equal(Coming(honest, 0), Coming(greedy, 0), 9);
        Assert.True(greedy.After.Books.Cash(0) < honest.After.Books.Cash(0));
    }

    [Fact]
    public void Who_bought_before_comes_first_in_a_shortage()
    {
        Outcome outcome = Ordered(0.8, 0.8, Scarce());
        Assert.True(Coming(outcome, 1) > Coming(outcome, 0));
    }

    [Fact]
    public void Who_has_signed_customers_is_given_more_in_a_shortage()
    {
        Outcome sold = Ordered(0.8, 0.8, Scarce());
        Outcome unsold = Ordered(0.8, 0.8, Scarce() with { Contracts = [.. Scarce().Contracts.Where(k => k.Provider != "nimbus")] });
        Assert.True(Coming(sold, 0) > Coming(unsold, 0));
    }

    [Fact]
    public void Chips_that_were_ordered_arrive_and_installed_ones_age()
    {
        GameState state = Ordered(0.2, 0.3).After;
        double before = state.Companies[0].Power[0];
        Assert.True(before < Given.Opening(Given.CalmWorld()).Companies[0].Power[0]);
        state = Simulation.Resolve(Simulation.Resolve(state, []).After, []).After;
        Assert.True(state.Companies[0].Power[0] > before + 0.1);
        Assert.True(state.Companies[0].Capacity[0] < state.Companies[0].Power[0]);
    }

    [Fact]
    public void A_supply_shock_cuts_what_can_be_had()
    {
        ScenarioEvent fire = new() { Id = "fire", Kind = EventKind.SupplyShock, Target = "anvil", Quarter = 1, LastQuarter = 1, Size = 0.6, Duration = 3, Headline = "Fire" };
        Outcome outcome = Ordered(0.4, 0.4, Given.CalmWorld().WithEvents(fire));
        Assert.Contains(outcome.Events, e => e.Kind == Happening.SupplyShock);
        Assert.True(Coming(outcome, 0) + Coming(outcome, 1) < 0.4);
    }

    private static GameSetup Scarce() => Given.CalmWorld().WithFamily("anvil", f => f with { SupplyGw = 1.75, OutsideDemandGw = 1.25 });

    private static Outcome Ordered(double nimbus, double stratus, GameSetup? setup = null) => Simulation.Resolve(
        Given.Opening(setup ?? Given.CalmWorld()),
        [new("nimbus", [new OrderChips("anvil", nimbus)]), new("stratus", [new OrderChips("anvil", stratus)])]);

    private static double Coming(Outcome outcome, int company) => outcome.After.Companies[company].ChipsComing[0];
}

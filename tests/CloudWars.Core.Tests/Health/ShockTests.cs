using CloudWars.Core.Orders;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.Health;

/// <summary>Hanging by one supplier is cheap in quiet times and dear in a shock.</summary>
public class ShockTests
{
    [Fact]
    public void A_scenario_can_let_the_mood_break_in_a_quarter_of_its_choosing()
    {
        ScenarioEvent turn = new() { Id = "turn", Kind = EventKind.Break, Quarter = 2, LastQuarter = 2, Headline = "The mood turns" };
        GameState state = Given.Opening(Given.CalmWorld() with { Events = [turn] });
        state = Simulation.Resolve(state, []).After;
        Assert.Equal((0, 0), (state.World.Breaks, state.World.WindowShut));
        state = Simulation.Resolve(state, []).After;
        Assert.Equal((1, state.Rules.WindowShutQuarters), (state.World.Breaks, state.World.WindowShut));
        state = Simulation.Resolve(state, []).After;
        Assert.Equal(1, state.World.Breaks);
    }

    [Fact]
    public void The_single_supplier_twin_loses_more_compute_in_a_shock()
    {
        (GameState quiet, GameState shocked) = Twins();
        double single = Capacity(shocked, "nimbus") / Capacity(quiet, "nimbus");
        double diversified = Capacity(shocked, "stratus") / Capacity(quiet, "stratus");
        Assert.True(single < diversified - 0.02, $"single keeps {single:0.000}, diversified {diversified:0.000}");
    }

    [Fact]
    public void The_single_supplier_twin_loses_more_value_in_a_shock()
    {
        (GameState quiet, GameState shocked) = Twins();
        double single = Value(shocked, "nimbus") / Value(quiet, "nimbus");
        double diversified = Value(shocked, "stratus") / Value(quiet, "stratus");
        Assert.True(single < diversified, $"single keeps {single:0.0000}, diversified {diversified:0.0000}");
    }

    [Fact]
    public void The_diversified_twin_paid_for_it_in_quiet_times()
    {
        (GameState quiet, _) = Twins();
        Assert.True(Capacity(quiet, "nimbus") > Capacity(quiet, "stratus"));
    }

    [Fact]
    public void The_market_asks_the_single_supplier_twin_for_a_higher_premium()
    {
        (GameState quiet, _) = Twins(r => r with { SupplyShockOdds = 0.04 });
        Assert.True(quiet.Companies[0].Risk.DependencyPremium > quiet.Companies[1].Risk.DependencyPremium);
    }

    /// <summary>Two equal clouds for eight quarters: nimbus buys anvils only, stratus anvils and tongs for the same money.</summary>
    private static (GameState Quiet, GameState Shocked) Twins(Func<Rules, Rules>? rules = null)
    {
        GameSetup world = Given.CalmWorld().WithOffers();
        CompanySetup twin = world.Companies[0] with { Chips = [new("anvil", 2.4)], SiliconSpend = 0, SitesGw = 6 };
        world = world.With("nimbus", _ => twin).With("stratus", c => twin with { Id = c.Id, Name = c.Name, Chips = [new("anvil", 1.8), new("tongs", 0.7)] })
            .WithFamily("tongs", f => f with { PricePerGw = 24, SupplyGw = 0.8 }) with
        { Contracts = [] };
        ScenarioEvent shock = new() { Id = "shock", Kind = EventKind.SupplyShock, Target = "anvil", Quarter = 2, LastQuarter = 2, Size = 0.9, Duration = 5, Headline = "Shock" };
        return (Play(world.WithRules(rules ?? (r => r))), Play(world.WithEvents(shock)));
    }

    private static GameState Play(GameSetup world) => new Table(world, 1, company => company switch
    {
        "nimbus" => TestPlayer.Doing(_ => [new OrderChips("anvil", 0.30)]),
        "stratus" => TestPlayer.Doing(_ => [new OrderChips("anvil", 0.15), new OrderChips("tongs", 0.169)]),
        _ => TestPlayer.Idle,
    }).Play(8).State;

    private static double Capacity(GameState state, string company) => Simulation.View(state, company).Me.Capacity;

    private static double Value(GameState state, string company) => Simulation.View(state, company).Me.Fundamental;
}

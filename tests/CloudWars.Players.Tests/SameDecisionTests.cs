using System.Reflection;
using CloudWars.Core;
using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

/// <summary>AI players decide by what their seat sees and by their own seed, and by nothing else.</summary>
public sealed class SameDecisionTests
{
    public static TheoryData<string> Levels => ["ai:random", "ai:intern", "ai:analyst", "ai:director", "ai:executive@1500"];

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_same_seed_and_view_give_the_same_orders(string spec)
    {
        foreach (string company in (string[])["amazon", "openai"])
        {
            GameState state = AfterTwoQuarters();
            Assert.Equal(Decide(spec, Simulation.View(state, company)), Decide(spec, Simulation.View(state, company)));
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Talks_between_others_change_nothing(string spec)
    {
        GameState state = AfterTwoQuarters();
        TermSheet secret = new("microsoft", "anthropic", [new EquityLeg("microsoft", 5, Math.Round(Simulation.View(state, "microsoft").Company("anthropic").Value))]);
        GameState quiet = Simulation.Talk(state, []).After;
        GameState busy = Simulation.Talk(state, [new SeatOrders("microsoft", [new Propose(secret)])]).After;
        Assert.Single(Simulation.View(busy, "anthropic").Deals, d => d.Other == "microsoft");
        foreach (string company in (string[])["amazon", "openai"])
        {
            Assert.Equal(Decide(spec, Simulation.View(quiet, company)), Decide(spec, Simulation.View(busy, company)));
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_wrong_seed_in_the_view_changes_nothing(string spec)
    {
        // A canary: the view's copy holds no seed, and players must not draw from the place where it would be.
        SeatView honest = Simulation.View(AfterTwoQuarters(), "openai");
        SeatView planted = Simulation.View(AfterTwoQuarters(), "openai");
        object copy = typeof(SeatView).GetProperty("State", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(planted)!;
        PropertyInfo seed = typeof(GameState).GetProperty("Seed", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Assert.Equal(0UL, seed.GetValue(copy));
        seed.SetValue(copy, 987654321UL);
        Assert.Equal(Decide(spec, honest), Decide(spec, planted));
    }

    [Fact]
    public void Another_seed_of_its_own_gives_another_player()
    {
        SeatView view = Simulation.View(AfterTwoQuarters(), "openai");
        Assert.NotEqual(Decide("ai:random", view), Decide("ai:random", view, 77));
    }

    private static string Decide(string spec, SeatView view, ulong seed = 5)
    {
        IController controller = ControllerCatalog.Create(spec, seed, view.MyId);
        IReadOnlyList<Order> orders = controller.Orders(view, TestContext.Current.CancellationToken);
        return string.Join("\n", orders.Select(o => OrderCatalog.KindOf(o).Describe(view.Setup, o)));
    }

    private static GameState AfterTwoQuarters()
    {
        Match match = Games.Begin(SmallWorld.Setup, 21, c => ControllerCatalog.Create("ai:analyst", 21, c));
        while (match.State.Quarter < 2)
        {
            match.Advance(TestContext.Current.CancellationToken);
        }

        return match.State;
    }
}

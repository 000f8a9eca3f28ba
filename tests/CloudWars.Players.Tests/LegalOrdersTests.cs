using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Tests.Worlds;

namespace CloudWars.Players.Tests;

public sealed class LegalOrdersTests
{
    [Theory]
    [InlineData("ai:random", 12)]
    [InlineData("ai:intern", 8)]
    [InlineData("ai:analyst", 8)]
    [InlineData("ai:director", 3)]
    [InlineData("ai:executive@1000", 1)]
    public void Only_legal_orders_are_handed_in_all_game_long(string spec, int games)
    {
        GameSetup setup = SmallWorld.Setup with { Quarters = 10 };
        for (int game = 0; game < games; game++)
        {
            ulong seed = (ulong)(40 + game);
            Match match = Games.Play(setup, seed, c => ControllerCatalog.Create(spec, seed, c), AreLegal);
            Assert.Equal(setup.Quarters, match.State.Quarter);
        }
    }

    [Theory]
    [InlineData("ai:intern", 6)]
    [InlineData("ai:analyst", 6)]
    [InlineData("ai:director", 3)]
    public void No_order_is_refused_or_cut_for_reasons_that_could_be_known(string spec, int games)
    {
        for (int game = 0; game < games; game++)
        {
            ulong seed = (ulong)(60 + game);
            Match match = Games.Begin(SmallWorld.Setup with { Quarters = 8 }, seed, c => ControllerCatalog.Create(spec, seed, c));
            while (match.Stage != MatchStage.Over)
            {
                QuarterReport? report = match.Advance(TestContext.Current.CancellationToken);
                foreach (GameEvent told in report?.Events ?? [])
                {
                    bool seats = told.Who >= 0 && match.Setup.Companies[told.Who].Seat;
                    Assert.False(seats && told.Kind is Happening.OrderRefused or Happening.OrderCut, $"{spec}, seed {seed}: {told}");
                }
            }
        }
    }

    [Fact]
    public void A_visionary_hands_in_legal_orders_too()
    {
        GameSetup setup = SmallWorld.Setup with { Quarters = 5 };
        Games.Play(setup, 9, c => ControllerCatalog.Create(c == "openai" ? "ai:visionary@5000" : "ai:analyst", 9, c), AreLegal);
    }

    [Fact]
    public void Every_decision_is_explained_in_a_sentence()
    {
        foreach (LevelInfo level in ControllerCatalog.Levels.Where(l => l.Name != "visionary"))
        {
            IController controller = ControllerCatalog.Create($"ai:{level.Name}", 3, "microsoft");
            controller.Orders(Core.Simulation.View(Core.Simulation.Begin(SmallWorld.Setup, 3), "microsoft"), TestContext.Current.CancellationToken);
            Assert.EndsWith(".", controller.Reason, StringComparison.Ordinal);
        }
    }

    private static void AreLegal(SeatView view, IReadOnlyList<Order> orders)
    {
        List<Order> given = [];
        foreach (Order order in orders)
        {
            Refusal? refusal = OrderCatalog.Check(view, order, given);
            Assert.True(refusal is null, $"{view.MyId}, {view.QuarterLabel}: {order}: {refusal}");
            given.Add(order);
        }
    }
}

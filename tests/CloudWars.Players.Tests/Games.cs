using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Players.Tests;

/// <summary>Plays whole games between controllers.</summary>
internal static class Games
{
    /// <summary>A finished game; <paramref name="watch"/> sees every order sheet as it is handed in.</summary>
    public static Match Play(GameSetup setup, ulong seed, Func<string, IController> who, Action<SeatView, IReadOnlyList<Order>>? watch = null)
    {
        Match match = Begin(setup, seed, who, watch);
        while (match.Stage != MatchStage.Over)
        {
            match.Advance(TestContext.Current.CancellationToken);
        }

        return match;
    }

    public static Match Begin(GameSetup setup, ulong seed, Func<string, IController> who, Action<SeatView, IReadOnlyList<Order>>? watch = null)
    {
        Dictionary<string, IController> controllers = setup.Companies.Where(c => c.Seat)
            .ToDictionary(c => c.Id, c => (IController)new Watched(who(c.Id), watch));
        GameRecord record = new()
        {
            RulesVersion = RulesVersion.Current,
            Scenario = setup.ScenarioId,
            Seed = seed,
            Quarters = setup.Quarters,
            Seats = [.. controllers.Keys.Select(c => new SeatRecord(c, "test"))],
        };
        return new Match(setup, record, controllers);
    }

    private sealed class Watched(IController inner, Action<SeatView, IReadOnlyList<Order>>? watch) : IController
    {
        public string Reason => inner.Reason;

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => Seen(view, inner.Orders(view, cancel));

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => Seen(view, inner.Answers(view, cancel));

        private IReadOnlyList<Order> Seen(SeatView view, IReadOnlyList<Order> orders)
        {
            watch?.Invoke(view, orders);
            return orders;
        }
    }
}

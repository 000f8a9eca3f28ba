using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Testing.Play;

namespace CloudWars.Stress.Replays;

/// <summary>Who plays a recorded game. Made anew from the seed as often as the game is opened, as the program does.</summary>
internal sealed record Cast(string Name, int Quarters, Func<GameSetup, string, ulong, IController> Make)
{
    /// <summary>
    /// Plans from where it left off, so that it may go on otherwise after a load than in one go. What was played replays all the same.
    /// </summary>
    public bool Remembers { get; init; }

    /// <summary>How often each cast plays in a hundred games: those that think long play less, and shorter games.</summary>
    private static readonly (Cast Cast, int Weight)[] Weighted =
    [
        (new Cast("random play", 16, (_, company, seed) => new PerQuarter(company, seed, eager: 0.3)), 30),
        (new Cast("busy play", 16, (_, company, seed) => new PerQuarter(company, seed, eager: 0.8)), 14),
        (new Cast("people by script", 16, (_, company, seed) => new Person(company, seed)), 16),
        (OfLevel("random", 16), 10),
        (OfLevel("intern", 16), 12),
        (OfLevel("analyst", 12), 8),
        (OfLevel("director", 4) with { Remembers = true }, 6),
        (OfLevel("executive", 2) with { Remembers = true }, 2),
        (OfLevel("visionary", 1) with { Remembers = true }, 2),
    ];

    public static Cast ForGame(int number)
    {
        // Spread evenly: even ten games have most casts.
        int at = number * 37 % 100;
        foreach ((Cast cast, int weight) in Weighted)
        {
            at -= weight;
            if (at < 0)
            {
                return cast;
            }
        }

        throw new InvalidOperationException("The weights do not make a hundred.");
    }

    private static Cast OfLevel(string level, int quarters) =>
        new($"ai:{level}", quarters, (_, company, seed) => ControllerCatalog.Create($"ai:{level}", seed, company));

    /// <summary>Draws legal orders without sense, from dice of its own for each quarter: what it does depends on nothing that a load would lose.</summary>
    private sealed class PerQuarter(string company, ulong seed, double eager) : IController
    {
        public string Reason => "";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => Player(view, 0).Orders(view);

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => Player(view, 1).Answers(view);

        private RandomPlayer Player(SeatView view, int step) => new(Dice.For(seed, company, view.Quarter, step), eager);
    }

    /// <summary>Plays as people do: the caretaker's orders with some left out, and one or two wishes of its own.</summary>
    private sealed class Person(string company, ulong seed) : IController
    {
        public string Reason => "";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel)
        {
            Random dice = new(Dice.For(seed, company, view.Quarter, 0));
            List<Order> given = [.. Autopilot.Orders(view).Where(_ => dice.Next(5) > 0)];
            for (int wishes = dice.Next(3); wishes > 0; wishes--)
            {
                OrderKind kind = OrderCatalog.All[dice.Next(OrderCatalog.All.Count)];
                if (kind.Offered(view) && RandomPlayer.Draw(view, kind, dice) is { } order && OrderCatalog.Check(view, order, given) is null)
                {
                    given.Add(order);
                }
            }

            return given;
        }

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) =>
            new RandomPlayer(Dice.For(seed, company, view.Quarter, 1)).Answers(view);
    }
}

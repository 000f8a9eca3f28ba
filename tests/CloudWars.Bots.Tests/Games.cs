using CloudWars.Bots.Running;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Testing.Worlds;

namespace CloudWars.Bots.Tests;

/// <summary>Games of the small world in which one seat is taken by the controller under test and the others by the caretaker.</summary>
internal static class Games
{
    public const string Seat = "nimbus";
    public const int Quarters = 4;

    /// <summary>Long enough for the slowest machine: what is found at once must not wait for it.</summary>
    public static readonly TimeSpan Patient = TimeSpan.FromSeconds(60);

    public static BotCommand Nasty(string mode) => Program("CloudWars.NastyBot.dll", mode);

    /// <summary>A program that was built beside the tests.</summary>
    public static BotCommand Program(string library, params string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, library), .. arguments]);

    public static Match Play(IController controller, ulong seed = 7)
    {
        Match match = Begin(controller, seed);
        while (match.Stage != MatchStage.Over)
        {
            match.Advance(TestContext.Current.CancellationToken);
        }

        return match;
    }

    public static Match Begin(IController controller, ulong seed = 7)
    {
        GameSetup setup = Given.SmallWorld() with { Quarters = Quarters };
        IReadOnlyList<string> seats = [.. setup.Companies.Where(c => c.Seat).Select(c => c.Id)];
        GameRecord record = new()
        {
            RulesVersion = RulesVersion.Current,
            Scenario = setup.ScenarioId,
            Seed = seed,
            Quarters = Quarters,
            Seats = [.. seats.Select(s => new SeatRecord(s, s == Seat ? "bot:test" : "ai:analyst"))],
        };
        return new Match(setup, record, seats.ToDictionary(s => s, s => s == Seat ? controller : new Caretaker()));
    }

    /// <summary>The state hash of the game in which nobody gives orders for the seat.</summary>
    public static string HashOfEmptyChair { get; } = StateHash.Text(Play(new Silent()).State);

    internal sealed class Caretaker : IController
    {
        public string Reason => "";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => Autopilot.Orders(view);

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => Autopilot.Answers(view);
    }

    private sealed class Silent : IController
    {
        public string Reason => "";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => [];

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => [];
    }
}

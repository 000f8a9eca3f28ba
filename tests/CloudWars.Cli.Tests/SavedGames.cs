using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Scenarios;
using CloudWars.Store;

namespace CloudWars.Cli.Tests;

/// <summary>Puts a played game into a shell's store.</summary>
internal static class SavedGames
{
    private static readonly Lazy<GameRecord> Played = new(Play);

    public static GameRecord Record => Played.Value;

    public static string Keep(Shell shell)
    {
        ScenarioReading reading = ScenarioLibrary.Default().Load("trainium-gambit");
        using GameStore store = GameStore.Open(shell.Home);
        return store.Begin(Played.Value, new KeptScenario(reading.Id, reading.Json, reading.Briefing), over: true);
    }

    private static GameRecord Play()
    {
        GameSetup setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;
        List<SeatRecord> seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, "ai:analyst"))];
        GameRecord record = new() { RulesVersion = RulesVersion.Current, Scenario = "trainium-gambit", Seed = 11, Quarters = 5, Seats = seats };
        Match match = new(setup, record, seats.ToDictionary(s => s.Company, _ => (IController)new Caretaker()));
        while (match.Stage != MatchStage.Over)
        {
            match.Advance();
        }

        return match.Record;
    }

    private sealed class Caretaker : IController
    {
        public string Reason => "";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => Autopilot.Orders(view);

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => Autopilot.Answers(view);
    }
}

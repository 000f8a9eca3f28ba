using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Scenarios;

namespace CloudWars.Store.Tests;

/// <summary>Games to keep: made-up ones, where only keeping matters, and a short real one.</summary>
internal static class Given
{
    private static readonly Lazy<(GameSetup Setup, GameRecord Record)> Real = new(PlayShortGame);

    public static GameRecord Game(string scenario = "trainium-gambit") => new()
    {
        RulesVersion = RulesVersion.Current,
        Scenario = scenario,
        Seed = ulong.MaxValue,
        Quarters = 16,
        Seats = [new("amazon", "human"), new("openai", "ai:director/grower")],
    };

    /// <summary>A quarter with orders of several shapes; the number shows in it.</summary>
    public static QuarterRecord Quarter(int number)
    {
        TermSheet sheet = new("amazon", "openai", [new ComputeLeg("amazon", "trainium", 0.5, 8, 3.25, 90), new LoanLeg("amazon", 2, 5, 8)]);
        return new QuarterRecord(
        [
            new RoundRecord([new SeatOrders("amazon", [new Borrow(number), new Propose(sheet)])]),
            new RoundRecord([new SeatOrders("openai", [new Accept(number)])]),
        ], $"{number:x16}");
    }

    public static KeptScenario Scenario(string text = "{}") => new("trainium-gambit", text, "Read this first.");

    /// <summary>Six quarters of the article's scenario, every seat on its caretaker.</summary>
    public static (GameSetup Setup, GameRecord Record) PlayedGame() => Real.Value;

    private static (GameSetup Setup, GameRecord Record) PlayShortGame()
    {
        GameSetup setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;
        List<SeatRecord> seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, "caretaker"))];
        GameRecord record = new() { RulesVersion = RulesVersion.Current, Scenario = "trainium-gambit", Seed = 5, Quarters = 6, Seats = seats };
        Match match = new(setup, record, seats.ToDictionary(s => s.Company, _ => (IController)new Caretaker()));
        while (match.Stage != MatchStage.Over)
        {
            match.Advance();
        }

        return (setup, match.Record);
    }

    private sealed class Caretaker : IController
    {
        public string Reason => "";

        public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => Autopilot.Orders(view);

        public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => Autopilot.Answers(view);
    }
}

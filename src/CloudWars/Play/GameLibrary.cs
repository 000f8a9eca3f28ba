using CloudWars.Core;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Scenarios;
using CloudWars.Screens.Play;
using CloudWars.Store;

namespace CloudWars.Play;

/// <summary>The saved games as the screens see them. Keeps the scenario's text with each game, and a small picture of its standings.</summary>
internal sealed class GameLibrary(ScenarioLibrary scenarios, OpenedStore opened) : IGameLibrary
{
    private const int Pictured = 3;

    private readonly Dictionary<string, GameState> _positions = [];

    private int _noticesTold;

    private GameStore Store => opened.Store;

    public string Begin(GameRecord game)
    {
        ScenarioReading reading = scenarios.Load(game.Scenario);
        string name = Store.Begin(Named(game, reading), reading.Ok ? SavedScenario.Copy(reading) : null, over: false);
        if (reading.Setup is { } setup)
        {
            _positions[name] = Simulation.Begin(setup with { Quarters = game.Quarters }, game.Seed);
        }

        return name;
    }

    public void Accept(string name, QuarterRecord quarter, bool over) => Store.Accept(name, quarter, over, Picture(name, quarter));

    public void Keep(string name, TableRecord table) => Store.Keep(name, table);

    /// <summary>The record; its scenario is the text that was kept with it.</summary>
    public GameRecord? Load(string name)
    {
        if (Store.Load(name) is not { } record)
        {
            return null;
        }

        KeptScenario? kept = Store.ScenarioOf(name);
        if (SavedScenario.Read(record, kept, scenarios).Setup is { } setup)
        {
            _positions[name] = PositionOf(setup, record);
        }

        return kept is null ? record : record with { Scenario = ScenarioSource.Saved + name };
    }

    public IReadOnlyList<GameSummary> List() => [.. Store.List().Select(Summary)];

    public void Delete(string name) => Store.Delete(name);

    public IReadOnlyList<string> TakeNotices()
    {
        string[] news = [.. Store.Notices.Skip(_noticesTold)];
        _noticesTold += news.Length;
        return news;
    }

    /// <summary>A scenario that was given as a path is recorded by its id: a path means nothing on another day or machine.</summary>
    private static GameRecord Named(GameRecord game, ScenarioReading reading) =>
        !reading.Ok || game.Scenario == reading.Id || game.Scenario.StartsWith(reading.Id + ":", StringComparison.Ordinal)
            ? game
            : game with { Scenario = reading.Id };

    private static GameState PositionOf(GameSetup setup, GameRecord record)
    {
        GameRun run = new(Simulation.Begin(setup with { Quarters = record.Quarters }, record.Seed), tellNews: false);
        foreach (QuarterRecord quarter in record.Played)
        {
            run.Recall(quarter, record.RulesVersion);
        }

        return run.Snapshot();
    }

    private static GameSummary Summary(KeptGame game)
    {
        IEnumerable<string> people = game.Seats.Where(s => SeatSpec.IsPerson(s.Controller)).Select(s => s.Company);
        string who = people.Any() ? "you: " + string.Join(", ", people) : "watched";
        string standings = string.Join(", ", game.Standings.Take(Pictured).Select(s => $"{s.Company} ${s.Value:0}B"));
        return new GameSummary(game.Name, game.Scenario, game.Played, game.Quarters, game.Over, game.Updated,
            standings.Length == 0 ? who : $"{who}; {standings}");
    }

    /// <summary>Market values after the quarter: public, so nobody learns anything from a list of saved games.</summary>
    private KeptStanding[] Picture(string name, QuarterRecord quarter)
    {
        if (!_positions.TryGetValue(name, out GameState? state) || state.IsOver)
        {
            return [];
        }

        state = Simulation.Replay(state, quarter).After;
        _positions[name] = state;
        SeatView view = Simulation.View(state, state.Setup.Companies[0].Id);
        return [.. view.Companies.Where(c => c.IsSeat).OrderByDescending(c => c.Value).Select(c => new KeptStanding(c.Id, c.Value))];
    }
}

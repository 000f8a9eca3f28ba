using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Lookback;

/// <summary>The best finished games of the people at this keyboard, by score.</summary>
internal sealed class RecordsScreen(IReadOnlyList<RecordsScreen.Entry> entries) : IScreen
{
    private const int Shown = 50;

    public Line Header => Line.Of("CloudWars", Ink.Title).Add("  Records", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Esc", "back"), new("Up/Down", "scroll")];

    /// <summary>Counts the scores in the background, then shows them. Games of other rules are left out: their scores do not compare.</summary>
    public static void Open(GameApp app) => app.Stage.RunInBackground(
        "Counting", (_, cancel) => Count(app.Services, cancel), entries => app.Stage.Push(new RecordsScreen(entries)));

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Add("The best games of people at this keyboard", Ink.Title).Blank();
        if (entries.Count == 0)
        {
            return sheet.Append(Wrap.Words("None yet: a game counts when it is played to its end.", context.Width, Ink.Muted));
        }

        Table table = new(Column.Number("Score"), Column.Text("Company", 9), Column.Text("Player", 8, 2), Column.Text("Scenario", 12), Column.Text("Place", 6), Column.Number("Value"), Column.Text("Played on", 10, 1));
        foreach (Entry entry in entries.Take(Shown))
        {
            table.Add(Line.Of(Show.Change(entry.Score, 2), Show.Tone(entry.Score)), entry.Company, entry.Player, entry.Title, $"{entry.Rank} of {entry.Seats}", Show.Billions(entry.Value), entry.Saved.ToLocalTime().ToString("yyyy-MM-dd"));
        }

        return sheet.Append(table.Draw(context)).Append(Wrap.Words("Score: against what the caretaker made of the same luck, in units of what is usual for the seat.", context.Width, Ink.Muted));
    }

    private static IReadOnlyList<Entry> Count(GameServices services, CancellationToken cancel)
    {
        List<Entry> entries = [];
        foreach (GameSummary game in services.Library.List().Where(g => g.Over))
        {
            cancel.ThrowIfCancellationRequested();
            if (services.Library.Load(game.Name) is { } record && record.RulesVersion == RulesVersion.Current
                && record.Seats.Any(s => SeatSpec.IsPerson(s.Controller)) && services.Scenarios.Load(record.Scenario).Setup is { } setup)
            {
                entries.AddRange(Of(game, record, setup));
            }
        }

        return [.. entries.OrderByDescending(e => e.Score)];
    }

    private static IEnumerable<Entry> Of(GameSummary game, GameRecord record, GameSetup setup)
    {
        IReadOnlyList<Standing> standings = new Match(setup, record, new Dictionary<string, IController>()).Standings();
        foreach (SeatRecord seat in record.Seats.Where(s => SeatSpec.IsPerson(s.Controller)))
        {
            Standing standing = standings.First(s => s.Company == seat.Company);
            yield return new Entry(standing.Score, setup.Companies[setup.IndexOf(seat.Company)].Name, SeatSpec.NameOf(seat.Controller), game.Title, standing.Rank, standings.Count, standing.Value, game.Saved);
        }
    }

    internal sealed record Entry(double Score, string Company, string Player, string Title, int Rank, int Seats, double Value, DateTimeOffset Saved);
}

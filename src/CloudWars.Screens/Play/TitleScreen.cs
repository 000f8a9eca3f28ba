using CloudWars.Core.World;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Imports;
using CloudWars.Screens.Lookback;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The way in. One key starts the article's scenario.</summary>
internal sealed class TitleScreen(GameApp app, string notice = "") : IScreen
{
    private static readonly string[] Logo =
    [
        @"   ____ _                 ___        __",
        @"  / ___| | ___  _   _  __| \ \      / /_ _ _ __ ___",
        @" | |   | |/ _ \| | | |/ _` |\ \ /\ / / _` | '__/ __|",
        @" | |___| | (_) | |_| | (_| | \ V  V / (_| | |  \__ \",
        @"  \____|_|\___/ \__,_|\__,_|  \_/\_/ \__,_|_|  |___/",
    ];

    private IReadOnlyList<PageAction>? _entries;
    private GameSetup? _article;

    public Line Header => Line.Of("CloudWars", Ink.Title).Add(app.Services.Version.Length > 0 ? $"  {app.Services.Version}" : "", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "choose"), new("Up/Down", "move"), new("Ctrl+Q", "quit")];

    private IReadOnlyList<PageAction> Entries => _entries ??= [.. Build()];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet(Logo.Select(line => Line.Of(line, Ink.Accent)))
            .Add("  Who controls the foundations? Capital buys compute, compute buys power.", Ink.Muted);
        sheet = notice.Length == 0 ? sheet.Blank() : sheet.Append(Wrap.Words(notice, context.Width, Ink.Bad));
        foreach (PageAction entry in Entries)
        {
            sheet.Add(Line.Of($"  {entry.Key} ", Ink.Key).Add(entry.Label).PadRight(60).Truncate(context.Width), entry.Target);
        }

        return sheet;
    }

    public bool OnKey(KeyPress key)
    {
        PageAction? entry = key.IsText ? Entries.FirstOrDefault(e => key.Is(e.Key)) : null;
        if (entry is null)
        {
            return false;
        }

        OnChosen(entry.Target);
        return true;
    }

    public void OnChosen(string target)
    {
        switch (Targets.Verb(target))
        {
            case "quick":
                app.Show(app.Begin(QuickStart.Game(app.Services, _article!, Targets.Tail(target)), out string problem), problem);
                break;
            case "tutorial":
                ScenarioLoad lesson = app.Services.Scenarios.Load(Tutor.Scenario);
                string trouble = lesson.Problem;
                app.Show(lesson.Setup is { } table ? app.Begin(QuickStart.Tutorial(app.Services, table), out trouble) : null, trouble);
                break;
            case "new":
                app.Stage.Push(NewGameScreens.Scenarios(app));
                break;
            case "continue":
                app.Show(app.Resume(Targets.Tail(target), out string why), why);
                break;
            case "load":
                app.Stage.Push(new LoadScreen(app));
                break;
            case "records":
                RecordsScreen.Open(app);
                break;
            case "import":
                app.Stage.Push(new ImportStartScreen(app, new ImportSession()));
                break;
            case "rules":
                app.Stage.Push(RuleBook.Screen(app.Stage, app.Services));
                break;
            case "settings":
                app.Stage.Push(new SettingsScreen(app.Stage, app.Services.Settings));
                break;
            case "extra":
                app.Stage.Push(app.Services.Extras[Targets.Number(target)].Open(app.Stage));
                break;
            default:
                app.Stage.Quit();
                break;
        }
    }

    private IEnumerable<PageAction> Build()
    {
        _article = QuickStart.Scenario(app.Services);
        char key = '1';
        foreach (CompanySetup seat in _article is null ? [] : QuickStart.Seats(_article))
        {
            yield return new PageAction(key++, $"{(key == '2' ? "Play now: the article, as" : "                       as")} {seat.Name}", $"quick:{seat.Id}");
        }

        if (app.Services.Scenarios.Has(Tutor.Scenario))
        {
            yield return new PageAction('t', "Tutorial: four quarters, two companies, every page", "tutorial");
        }

        yield return new PageAction('n', "New game: scenario, seats, opponents, hot-seat", "new");
        if (GameApp.Newest(app.Services.Library) is { } newest)
        {
            yield return new PageAction('c', $"Continue {newest.Title} ({newest.Played} of {newest.Quarters} quarters)", $"continue:{newest.Name}");
            yield return new PageAction('l', "Saved games and replays", "load");
            yield return new PageAction('b', "Best games: records", "records");
        }

        if (app.Services.Articles is not null)
        {
            yield return new PageAction('i', "Import an article: a news story becomes a game", "import");
        }

        for (int i = 0; i < app.Services.Extras.Count; i++)
        {
            yield return new PageAction(app.Services.Extras[i].Key, app.Services.Extras[i].Label, $"extra:{i}");
        }

        yield return new PageAction('r', "Rules and help", "rules");
        yield return new PageAction('s', "Settings: theme, signs", "settings");
        yield return new PageAction('q', "Quit", "quit");
    }
}

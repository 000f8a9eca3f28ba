using CloudWars.Core.Numbers;
using CloudWars.Core.World;
using CloudWars.Importing;
using CloudWars.Scenarios;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Imports;

/// <summary>The game that was made: who plays, what was assumed and why, every figure; play it or save it.</summary>
internal sealed class DraftScreen : IScreen
{
    private readonly GameApp _app;
    private readonly ScenarioDraft _draft;
    private readonly ScenarioReading _reading;
    private SavedDraft? _saved;

    public DraftScreen(GameApp app, ScenarioDraft draft)
    {
        (_app, _draft) = (app, draft);
        _reading = draft.Read();
    }

    public Line Header => Line.Of("The game", Ink.Title).Add($"  {_draft.File.Title}", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("p", "play"), new("s", "save"), new("b", "briefing"), new("w", "what was assumed"), new("f", "every figure"), new("Esc", "back to the facts")];

    private IEnumerable<Origin> Assumed => _reading.Setup?.Origins.Where(o => o.Assumed) ?? [];

    public Sheet Render(DrawingContext context)
    {
        if (_reading.Setup is not { } setup)
        {
            return new Sheet().Add("These facts make no game", Ink.Bad).Append(Wrap.Words(string.Join('\n', _reading.Problems), context.Width));
        }

        Sheet sheet = new Sheet().Add($"{setup.Start.Label(1)}, {Counted.Of(setup.Quarters, "quarter")}", Ink.Strong);
        sheet.Append(Wrap.Words(Line.Of("Seats: ", Ink.Heading).Add(string.Join(", ", setup.Companies.Where(c => c.Seat).Select(c => c.Name))), context.Width));
        int fromArticle = setup.Origins.Count(FromArticle);
        sheet.Append(Wrap.Words($"{fromArticle} figures rest on the article, {setup.Origins.Count(o => !o.Assumed && !FromArticle(o))} have a source in the catalogue, {setup.Origins.Count(o => o.Assumed && !FromArticle(o))} are assumed.", context.Width)).Blank();
        sheet.Add(Line.Of("p ", Ink.Key).Add("Play: choose who sits where"), "play");
        sheet.Add(Line.Of("s ", Ink.Key).Add(_saved is null ? "Save among your own scenarios" : $"Saved as {_saved.Id}: {_saved.Folder}").Truncate(context.Width), "save");
        sheet.Add(Line.Of("b ", Ink.Key).Add("Read the briefing"), "briefing");
        sheet.Add(Line.Of("w ", Ink.Key).Add("What was assumed, and why"), "assumed");
        sheet.Add(Line.Of("f ", Ink.Key).Add("Every figure and where it comes from"), "figures").Blank();
        sheet.Add("How it was made", Ink.Heading);
        foreach (string note in _draft.Notes.DefaultIfEmpty("Everything the article needs is in the catalogue."))
        {
            Sheet words = Wrap.Words(note, context.Width - 2);
            sheet.Append(new Sheet(words.Lines.Select((line, i) => Line.Of(i == 0 ? $"{context.Glyphs.Bullet} " : "  ").Add(line))));
        }

        return sheet;
    }

    public bool OnKey(KeyPress key)
    {
        string? target = key.IsText ? char.ToLowerInvariant(key.Char!.Value) switch
        {
            'p' => "play",
            's' => "save",
            'b' => "briefing",
            'w' => "assumed",
            'f' => "figures",
            _ => null,
        } : null;
        if (target is null || _reading.Setup is null)
        {
            return false;
        }

        OnChosen(target);
        return true;
    }

    public void OnChosen(string target)
    {
        switch (target)
        {
            case "play":
                Play();
                break;
            case "save":
                Save();
                break;
            case "briefing":
                _app.Stage.Push(new MessageScreen(_app.Stage, "Briefing", c => MarkdownSheet.Draw(_draft.Briefing, c)));
                break;
            case "assumed":
                _app.Stage.Push(new MessageScreen(_app.Stage, "What was assumed", c => Origins(Assumed, c)));
                break;
            default:
                _app.Stage.Push(new MessageScreen(_app.Stage, "Every figure", Figures));
                break;
        }
    }

    private static bool FromArticle(Origin origin) => origin.Text.Contains("article \"", StringComparison.Ordinal);

    /// <summary>The sheet's columns stay as they are.</summary>
    private Sheet Figures(DrawingContext context) =>
        new(ScenarioSheet.Write(_reading, context.Width).ReplaceLineEndings("\n").Split('\n').Select(line => Line.Of(SafeText.OneLine(line)).Truncate(context.Width)));

    private static Sheet Origins(IEnumerable<Origin> origins, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (Origin origin in origins)
        {
            sheet.Add(Line.Of(origin.Path, Ink.Strong).Truncate(context.Width));
            sheet.Append(new Sheet(Wrap.Words(origin.Text, context.Width - 4, Ink.Muted).Lines.Select(l => Line.Of("    ").Add(l))));
        }

        return sheet;
    }

    private bool Save()
    {
        SavedDraft saved = _saved ?? _app.Services.Articles!.Save(_draft);
        if (saved.Problem.Length > 0)
        {
            _app.Stage.Push(new MessageScreen(_app.Stage, "It could not be saved", saved.Problem));
            return false;
        }

        _saved = saved;
        _app.Stage.Say(Line.Of($"Saved as {saved.Id}. It is in the list of a new game.", Ink.Good));
        return true;
    }

    /// <summary>A game needs its scenario on the disk, so that it can be continued tomorrow.</summary>
    private void Play()
    {
        if (!Save())
        {
            return;
        }

        ScenarioLoad load = _app.Services.Scenarios.Load(_saved!.Id);
        _app.Stage.Push(load.Setup is { } setup
            ? new SetupScreen(_app, _saved.Id, setup)
            : new MessageScreen(_app.Stage, "This scenario cannot be played", load.Problem));
    }
}

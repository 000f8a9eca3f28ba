using CloudWars.Core.Numbers;
using CloudWars.Importing;
using CloudWars.Importing.Facts;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Imports;

/// <summary>
/// The facts of an article beside its sentences: use, leave out, change, add; choose the seats; then make the game. In plain
/// lines each fact is followed by its sentence instead.
/// </summary>
internal sealed class FactReviewScreen(GameApp app, ImportSession session) : IScreen
{
    private const int SideBySideFrom = 76;

    private string _selected = "";

    public Line Header => Line.Of("What the article says", Ink.Title).Add($"  {Facts.Articles[0].Title}", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "change"), new("x", "use or not"), new("a", "add"), new("o", "seats"), new("g", "make the game"), new("Esc", "back")];

    private FactSheet Facts => session.Sheet!;

    public Sheet Render(DrawingContext context)
    {
        bool beside = context.Width >= SideBySideFrom && !context.Glyphs.IsAscii;
        Sheet head = Actions(context);
        int left = Math.Max(30, (context.Width * 9 / 20) - Columns.Gap);
        int right = beside ? context.Width - left - Columns.Gap : context.Width;
        Sheet facts = FactColumn(context.WithWidth(right), quotes: !beside, out int row);
        if (!beside)
        {
            return head.Append(facts);
        }

        int height = Math.Max(facts.Height, context.Height - head.Height);
        Sheet article = ArticlePane.Draw(Facts, Chosen, row, height, context.WithWidth(left));
        return head.Append(Columns.SideBySide([left, right], article, facts));
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is('x') && Chosen is { } row)
        {
            session.Sheet = FactEdits.Toggle(Facts, row.Target);
        }
        else if (key.Is('a'))
        {
            OnChosen("add");
        }
        else if (key.Is('o'))
        {
            OnChosen("seats");
        }
        else if (key.Is('2') && session.TakesMore)
        {
            OnChosen("second");
        }
        else if (key.Is('w') && !Facts.Contradictions.IsEmpty)
        {
            OnChosen("disagree");
        }
        else if (key.Is('g') || key.Is(KeyName.F5))
        {
            OnChosen("make");
        }
        else
        {
            return false;
        }

        return true;
    }

    public bool OnSelected(string target)
    {
        bool changes = _selected != target;
        _selected = target;
        return changes;
    }

    public void OnChosen(string target)
    {
        switch (Targets.Verb(target))
        {
            case "add":
                app.Stage.Push(FactForms.Kinds(app.Stage, session));
                break;
            case "seats":
                app.Stage.Push(new SeatChoiceScreen(app.Stage, session));
                break;
            case "second":
                app.Stage.Push(new ImportStartScreen(app, session));
                break;
            case "disagree":
                app.Stage.Push(new ContradictionScreen(app.Stage, session));
                break;
            case "make":
                Make();
                break;
            default:
                app.Stage.Push(FactForms.Change(app.Stage, session, target));
                break;
        }
    }

    private FactRow? Chosen => FactRow.Of(Facts).SelectMany(g => g.Rows).FirstOrDefault(r => r.Target == _selected);

    private Sheet Actions(DrawingContext context)
    {
        Sheet sheet = new();
        sheet.Add(Line.Of("g ", Ink.Key).Add("Make the game"), "make");
        sheet.Add(Line.Of("o ", Ink.Key).Add("Seats: ").Add(string.Join(", ", session.Seats().Select(session.NameOf)), Ink.Muted).Truncate(context.Width), "seats");
        sheet.Add(Line.Of("a ", Ink.Key).Add("Add a fact"), "add");
        if (session.TakesMore)
        {
            sheet.Add(Line.Of("2 ", Ink.Key).Add("Add a second article"), "second");
        }
        else if (!Facts.Contradictions.IsEmpty)
        {
            sheet.Add(Line.Of("w ", Ink.Key).Add($"Whom to believe: {Counted.Of(Facts.Contradictions.Length, "contradiction")}"), "disagree");
        }

        return sheet;
    }

    private Sheet FactColumn(DrawingContext context, bool quotes, out int chosenRow)
    {
        Sheet sheet = new();
        chosenRow = 0;
        foreach ((string heading, IReadOnlyList<FactRow> rows) in FactRow.Of(Facts).Where(g => g.Rows.Count > 0))
        {
            sheet.Blank().Add(heading, Ink.Heading);
            foreach (FactRow row in rows)
            {
                chosenRow = row.Target == _selected ? sheet.Height : chosenRow;
                Add(sheet, row, context, quotes);
            }
        }

        return sheet;
    }

    private static void Add(Sheet sheet, FactRow row, DrawingContext context, bool quotes)
    {
        string box = row.Target.StartsWith("company", StringComparison.Ordinal) ? "    " : row.Accepted ? $"[{context.Glyphs.Check}] " : "[ ] ";
        Ink ink = row.Accepted ? Ink.Normal : Ink.Muted;
        Sheet words = Wrap.Words(row.Words + (row.Edited ? " (yours)" : row.Unsure ? " (unsure)" : ""), context.Width - 4, ink);
        for (int i = 0; i < words.Height; i++)
        {
            Line line = Line.Of(i == 0 ? box : "    ", Ink.Key).Add(words.Lines[i]).PadRight(context.Width);
            sheet = i == 0 ? sheet.Add(line, row.Target) : sheet.Add(line);
        }

        foreach (Citation cited in quotes ? row.Citations : [])
        {
            sheet.Append(new Sheet(Wrap.Words($"sentence {cited.Sentence}: \"{cited.Quote}\"", context.Width - 6, Ink.Muted).Lines.Select(l => Line.Of("      ").Add(l))));
        }
    }

    private void Make()
    {
        if (!Facts.HasDeals)
        {
            app.Stage.Say(Line.Of("No deal is in use: a game needs one. x uses a fact, a adds one.", Ink.Bad));
            return;
        }

        FactSheet facts = Facts;
        ImportChoices choices = session.Choices with { Games = app.Services.Articles!.TrialGames };
        app.Stage.RunInBackground(
            "Making the game",
            (progress, cancel) =>
            {
                int played = 0;
                return ScenarioImport.Make(facts, choices, () => progress.Report($"trial game {Interlocked.Increment(ref played)} of about {choices.TrialGames}"), cancel);
            },
            draft => app.Stage.Push(new DraftScreen(app, draft)));
    }
}

using CloudWars.Importing.Facts;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Imports;

/// <summary>Where two articles disagree: which one is to be believed, point by point.</summary>
internal sealed class ContradictionScreen(IStage stage, ImportSession session) : IScreen
{
    public Line Header => Line.Of("The articles disagree", Ink.Title);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "believe the other"), new("d", "done"), new("Esc", "done")];

    public Sheet Render(DrawingContext context)
    {
        FactSheet facts = session.Sheet!;
        Sheet sheet = Wrap.Words("Whom do you believe? The later article goes first; Enter on a line believes the other one. What you changed by hand stays, but for the fact in question.", context.Width);
        for (int i = 0; i < facts.Articles.Length; i++)
        {
            sheet.Add(Line.Of($"{i + 1} ", Ink.Key).Add(facts.Articles[i].Title, Ink.Muted).Truncate(context.Width));
        }

        for (int i = 0; i < facts.Contradictions.Length; i++)
        {
            Contradiction point = facts.Contradictions[i];
            sheet.Blank().Append(Wrap.Words($"{char.ToUpperInvariant(point.Subject[0])}{point.Subject[1..]}", context.Width, Ink.Strong));
            sheet.Add(Side(point, 1, context).Add("   ").Add(Side(point, 2, context)).PadRight(context.Width).Truncate(context.Width), $"turn:{i}");
        }

        return sheet.Blank().Add(Line.Of("d ", Ink.Key).Add("Done"), "done");
    }

    public bool OnKey(KeyPress key)
    {
        if (!key.Is('d'))
        {
            return false;
        }

        stage.Pop();
        return true;
    }

    public void OnChosen(string target)
    {
        if (Targets.Number(target) is >= 0 and int i && i < session.Sheet!.Contradictions.Length)
        {
            session.Turn(session.Sheet.Contradictions[i]);
        }
        else
        {
            stage.Pop();
        }
    }

    private static Line Side(Contradiction point, int article, DrawingContext context)
    {
        bool believed = point.Winner == article;
        return Line.Of(believed ? $" [{context.Glyphs.Check}] " : " [ ] ", Ink.Key)
            .Add($"{article}: {SafeText.OneLine(article == 1 ? point.First : point.Second)}", believed ? Ink.Strong : Ink.Muted);
    }
}

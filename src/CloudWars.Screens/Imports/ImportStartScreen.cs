using CloudWars.Importing.Facts;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Play;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Imports;

/// <summary>Which article: a path to type or paste, or one of the files near at hand.</summary>
internal sealed class ImportStartScreen(GameApp app, ImportSession session) : IScreen
{
    private const int ShownMax = 9;
    private const int PathMax = 400;

    private readonly IReadOnlyList<string> _nearby = [.. app.Services.Articles!.Nearby().Take(ShownMax)];

    public Line Header => Line.Of("Import an article", Ink.Title).Add(session.Articles == 0 ? "" : "  the second of two", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("typing", "a path"), new("Enter", "choose"), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Append(Wrap.Words(
            "A news article about a deal becomes a game: text, Markdown or a saved HTML page. It is read here, offline. You then see every fact that was taken and the sentence it was taken from.",
            context.Width)).Blank();
        sheet.Add(Line.Of("Type or paste the path of a file: just begin, with / or ~ or its first letter").Truncate(context.Width), "path").Blank();
        if (_nearby.Count > 0)
        {
            sheet.Add("Files near at hand", Ink.Heading);
            for (int i = 0; i < _nearby.Count; i++)
            {
                sheet.Add(Line.Of("  " + SafeText.OneLine(_nearby[i])).Truncate(context.Width).PadRight(context.Width), $"file:{i}");
            }
        }

        return sheet;
    }

    public bool OnKey(KeyPress key)
    {
        if (!BeginsPath(key))
        {
            return false;
        }

        app.Stage.Push(PathForm(key.Char!.Value.ToString()));
        return true;
    }

    public void OnChosen(string target)
    {
        if (target == "path")
        {
            app.Stage.Push(PathForm(""));
        }
        else if (Targets.Number(target) is >= 0 and int i && i < _nearby.Count)
        {
            Read(_nearby[i]);
        }
    }

    public void OnPaste(string text) => Read(text.Trim().Trim('"', '\''));

    /// <summary>Nothing else is typed here, so the first sign of a path begins it.</summary>
    private static bool BeginsPath(KeyPress key) => key.IsText && (char.IsLetterOrDigit(key.Char!.Value) || key.Char is '/' or '~' or '.' or '\\' or '_');

    private FormScreen PathForm(string typed) => new(
        app.Stage,
        new Form("The article's file", [new TextField("path", "Path", PathMax) { Default = typed, Help = "Text, Markdown or saved HTML. While one file or folder begins with what you typed, Enter takes it." }])
        {
            ConfirmLabel = "Read",
            Preview = (values, context) => Completions(values.Text("path"), context),
        },
        values => Read(Completed(values.Text("path"))));

    private Sheet Completions(string typed, DrawingContext context)
    {
        IReadOnlyList<string> found = app.Services.Articles!.Complete(typed);
        Sheet sheet = new Sheet().Add(found.Count == 0 ? "No file begins with this." : "What begins with this", Ink.Heading);
        foreach (string path in found.Take(ShownMax))
        {
            sheet.Add(Line.Of("  " + SafeText.OneLine(path)).Truncate(context.Width));
        }

        return sheet;
    }

    private string Completed(string typed) =>
        app.Services.Articles!.Complete(typed) is [var only] && !only.EndsWith(Path.DirectorySeparatorChar) ? only : typed;

    private void Read(string path)
    {
        ArticleBytes article = app.Services.Articles!.Read(path);
        if (article.Bytes is null)
        {
            app.Stage.Push(new MessageScreen(app.Stage, "This file cannot be read", article.Problem));
            return;
        }

        app.Stage.RunInBackground("Reading the article", (_, _) => session.Read(article, app.Services.Articles!.Options), sheet => Show(article, sheet));
    }

    private void Show(ArticleBytes article, FactSheet sheet)
    {
        if (sheet.Deals.IsEmpty && session.Articles == 0)
        {
            string why = string.Join(" ", sheet.Warnings.Select(w => $"{char.ToUpperInvariant(w[0])}{w[1..]}."));
            app.Stage.Push(new MessageScreen(app.Stage, "There is no deal in this article", $"{why} A game needs one: an investment, a contract for computing or chips, a loan, a takeover, whether signed, talked about, rumoured or denied."));
            return;
        }

        bool second = session.Articles > 0;
        session.Take(article, sheet);
        if (second)
        {
            app.Stage.Pop();
        }
        else
        {
            app.Stage.Replace(new FactReviewScreen(app, session));
        }

        if (!session.Sheet!.Contradictions.IsEmpty)
        {
            app.Stage.Push(new ContradictionScreen(app.Stage, session));
        }
    }
}

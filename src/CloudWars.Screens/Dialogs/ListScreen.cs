using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Dialogs;

/// <summary>
/// A list to pick from; typing narrows it. The command palette is one of these. Esc first clears what was typed, then
/// goes back.
/// </summary>
public sealed class ListScreen(IStage stage, string title, IReadOnlyList<ListItem> items, Action<string> picked) : IScreen
{
    private const int TypedMax = 40;

    private string _typed = "";

    public IReadOnlyList<ListItem> Shown =>
        [.. items.Where(item => item.Matches(_typed)).OrderBy(item => item.Distance(_typed))];

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "pick"), new("Esc", "back"), new("typing", "narrows the list")];

    public Sheet Render(DrawingContext context)
    {
        IReadOnlyList<ListItem> shown = Shown;
        int labels = Math.Min(context.Width / 2, items.Select(item => TextWidth.Of(item.Label)).DefaultIfEmpty(0).Max());
        Sheet page = new Sheet().Add(title, Ink.Title)
            .Add(Line.Of("> ", Ink.Key).Add(_typed + "_", Ink.Strong)
                .Add(shown.Count == items.Count ? "" : $"  {shown.Count} of {items.Count}", Ink.Muted))
            .Blank();
        foreach (ListItem item in shown)
        {
            page.Add(item.Draw(labels, context.Width).PadRight(context.Width), item.Target);
        }

        page.Focus = shown.Count > 0 ? shown[0].Target : null;
        return shown.Count > 0 ? page : page.Add("Nothing matches.", Ink.Muted);
    }

    public bool OnKey(KeyPress key)
    {
        if (key.IsText && (key.Char != ' ' || _typed.Length > 0))
        {
            Type(_typed + key.Char);
        }
        else if (key.Is(KeyName.Backspace))
        {
            Type(_typed.Length > 0 ? _typed[..^1] : "");
        }
        else if (key.Is(KeyName.Escape) && _typed.Length > 0)
        {
            Type("");
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnPaste(string text) => Type(_typed + text);

    public void OnChosen(string target)
    {
        stage.Pop();
        picked(target);
    }

    private void Type(string typed) => _typed = SafeText.OneLine(typed, TypedMax);
}

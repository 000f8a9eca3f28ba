using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// 'e' on any page: the selection goes from figure to figure instead of from row to row, and opens how one came about. Plain
/// mode numbers every figure of the page instead.
/// </summary>
internal sealed class FigureCursor(IStage stage, Action<string> open)
{
    private Sheet _page = new();
    private string _selected = "";
    private string? _first;
    private string? _return;

    public static IReadOnlyList<KeyHint> Hints { get; } = [new("arrows", "figure"), new("Enter", "how it came about"), new("Esc", "back to the page")];

    public bool IsOn { get; private set; }

    /// <summary>The page as it is to be drawn: with its own choices, or with its figures.</summary>
    public Sheet Draw(Sheet page)
    {
        _page = page;
        if (IsOn)
        {
            Sheet asking = page.AskingForFigures();
            asking.Focus = _first;
            return asking;
        }

        page.Focus = _return ?? page.Focus;
        _return = null;
        return page;
    }

    /// <summary>Keeps account of where the selection is.</summary>
    public void Selected(string target) => _selected = target;

    /// <summary>True when the key was meant for the cursor and has done its work.</summary>
    public bool OnKey(KeyPress key)
    {
        if (!IsOn)
        {
            return key.Is('e') && Start();
        }

        if (key.Is(KeyName.Escape))
        {
            IsOn = false;
            _selected = _return ?? "";
            return true;
        }

        if (key.Is('e'))
        {
            open(_selected);
            return true;
        }

        // Any key but those that move and choose has its meaning on the page.
        IsOn = Moves(key) || key.Is(KeyName.Enter) || key.Is(' ');
        return false;
    }

    /// <summary>Keys that the view moves the selection with.</summary>
    public static bool Moves(KeyPress key) => key.Is(KeyName.Up) || key.Is(KeyName.Down) || key.Is(KeyName.Left) || key.Is(KeyName.Right)
        || key.Is(KeyName.PageUp) || key.Is(KeyName.PageDown) || key.Is(KeyName.Home) || key.Is(KeyName.End) || key.Is('j') || key.Is('k');

    /// <summary>Starts on the figure that the selection stands on, or on the next one.</summary>
    private bool Start()
    {
        IReadOnlyList<Hotspot> figures = _page.Figures;
        if (figures.Count == 0)
        {
            stage.Say(Line.Of("There is no figure on this page.", Ink.Muted));
            return true;
        }

        int row = _page.Hotspots.Where(spot => spot.Target == _selected).Select(spot => spot.Row).FirstOrDefault();
        IsOn = true;
        _return = _selected.Length > 0 ? _selected : null;
        _first = figures.FirstOrDefault(spot => spot.Row >= row) is { Target: not null } near ? near.Target : figures[0].Target;
        _selected = _first;
        return true;
    }
}

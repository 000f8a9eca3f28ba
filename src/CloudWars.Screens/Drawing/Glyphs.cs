namespace CloudWars.Screens.Drawing;

/// <summary>
/// The signs pages are drawn with. The ASCII set says the same things with a typewriter's keys, for terminals and
/// fonts that have nothing else, and for people who listen to the screen.
/// </summary>
public sealed record Glyphs
{
    public static Glyphs Unicode { get; } = new();

    public static Glyphs Ascii { get; } = new()
    {
        IsAscii = true,
        Frames = false,
        TopLeft = "+",
        TopRight = "+",
        BottomLeft = "+",
        BottomRight = "+",
        Horizontal = "-",
        Vertical = "|",
        Spark = "_.,-~=+*",
        Up = "^",
        Down = "v",
        Level = "=",
        Bullet = "*",
        Check = "x",
        Cross = "!",
        Pointer = ">",
        Left = "<",
        Right = ">",
        BarFull = "#",
        BarEmpty = ".",
        StackFills = ["#", "=", "+", "-", ":", "."],
        SeriesMarks = ["*", "o", "+", "x", "#", "@"],
        EdgeHeavy = "#",
        EdgeMiddle = "+",
        EdgeLight = ".",
        EdgeCircle = "o",
        Curtain = "#",
        Spinner = ["|", "/", "-", "\\"],
        ScrollTrack = "|",
        ScrollThumb = "#",
        Ellipsis = "~",
    };

    public bool IsAscii { get; init; }

    /// <summary>False where boxes would only be noise: panels become headings.</summary>
    public bool Frames { get; init; } = true;

    public string TopLeft { get; init; } = "╭";

    public string TopRight { get; init; } = "╮";

    public string BottomLeft { get; init; } = "╰";

    public string BottomRight { get; init; } = "╯";

    public string Horizontal { get; init; } = "─";

    public string Vertical { get; init; } = "│";

    /// <summary>Eight signs from lowest to highest.</summary>
    public string Spark { get; init; } = "▁▂▃▄▅▆▇█";

    public string Up { get; init; } = "▲";

    public string Down { get; init; } = "▼";

    public string Level { get; init; } = "=";

    public string Bullet { get; init; } = "•";

    public string Check { get; init; } = "✓";

    public string Cross { get; init; } = "✗";

    public string Pointer { get; init; } = "▸";

    public string Left { get; init; } = "◂";

    public string Right { get; init; } = "▸";

    public string BarFull { get; init; } = "█";

    public string BarEmpty { get; init; } = "░";

    public IReadOnlyList<string> StackFills { get; init; } = ["█", "▓", "▒", "░", "▚", "▖"];

    public IReadOnlyList<string> SeriesMarks { get; init; } = ["●", "○", "◆", "◇", "■", "□"];

    /// <summary>Lines of a network by weight, and those that close a circle.</summary>
    public string EdgeHeavy { get; init; } = "█";

    public string EdgeMiddle { get; init; } = "▪";

    public string EdgeLight { get; init; } = "·";

    public string EdgeCircle { get; init; } = "○";

    public string Curtain { get; init; } = "▒";

    public IReadOnlyList<string> Spinner { get; init; } = ["⠋", "⠙", "⠸", "⠴", "⠦", "⠇"];

    public string ScrollTrack { get; init; } = "│";

    public string ScrollThumb { get; init; } = "█";

    public string Ellipsis { get; init; } = "…";

    /// <summary>An arrow for a change, so that its direction is read without its colour.</summary>
    public string Arrow(decimal change) => change > 0 ? Up : change < 0 ? Down : Level;
}

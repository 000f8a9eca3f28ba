namespace CloudWars.Screens.Drawing;

/// <summary>
/// What a piece of text means. A palette turns the meaning into colours, or into bold and reverse where there are
/// none, so a page never names a colour and never says something by colour alone.
/// </summary>
public enum Ink
{
    Normal,
    Muted,
    Strong,
    Title,
    Heading,
    Accent,
    Good,
    Bad,
    Warning,
    /// <summary>A key the player can press, in hints and mnemonics.</summary>
    Key,
    /// <summary>The row or field the keyboard is on.</summary>
    Selected,
    /// <summary>The tab that is open.</summary>
    ActiveTab,
    Frame,
    Bar1,
    Bar2,
    Bar3,
    Bar4,
    Bar5,
    Bar6,
}

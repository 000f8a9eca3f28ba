using CloudWars.Screens.Drawing;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace CloudWars.Screens.Full;

/// <summary>The attribute of every ink in one theme.</summary>
public sealed class Palette
{
    private readonly Attribute[] _attributes;

    private Palette(Theme theme, Func<Ink, Attribute> attribute)
    {
        Theme = theme;
        _attributes = [.. Enum.GetValues<Ink>().Select(attribute)];
    }

    public Theme Theme { get; }

    public Attribute this[Ink ink] => _attributes[(int)ink];

    public static Palette For(Theme theme) => theme == Theme.Colourless
        ? new Palette(theme, Colourless)
        : new Palette(theme, ink => Coloured(ThemeColours.Of(theme), ink));

    private static Attribute Coloured(ThemeColours colours, Ink ink)
    {
        string back = ink switch
        {
            Ink.Selected => colours.SelectedBack,
            Ink.ActiveTab => colours.TabBack,
            _ => colours.Back,
        };
        return new Attribute(new Color(Foreground(colours, ink)), new Color(back), StyleOf(ink));
    }

    private static string Foreground(ThemeColours colours, Ink ink) => ink switch
    {
        Ink.Muted => colours.Muted,
        Ink.Strong => colours.Strong,
        Ink.Title or Ink.Heading or Ink.Accent or Ink.Key => colours.Accent,
        Ink.Good => colours.Good,
        Ink.Bad => colours.Bad,
        Ink.Warning => colours.Warning,
        Ink.Selected => colours.SelectedText,
        Ink.ActiveTab => colours.TabText,
        Ink.Frame => colours.Frame,
        >= Ink.Bar1 => colours.Bars[ink - Ink.Bar1],
        _ => colours.Text,
    };

    private static TextStyle StyleOf(Ink ink) => ink switch
    {
        Ink.Strong or Ink.Title or Ink.Warning or Ink.ActiveTab => TextStyle.Bold,
        _ => TextStyle.None,
    };

    private static Attribute Colourless(Ink ink) => new(Color.None, Color.None, ink switch
    {
        Ink.Selected => TextStyle.Reverse,
        Ink.ActiveTab => TextStyle.Reverse | TextStyle.Bold,
        Ink.Strong or Ink.Title or Ink.Key => TextStyle.Bold,
        Ink.Heading or Ink.Accent => TextStyle.Underline,
        Ink.Bad or Ink.Warning => TextStyle.Bold | TextStyle.Underline,
        _ => TextStyle.None,
    });
}

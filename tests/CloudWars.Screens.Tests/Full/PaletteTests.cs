using CloudWars.Screens.Drawing;
using CloudWars.Screens.Full;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace CloudWars.Screens.Tests.Full;

public class PaletteTests
{
    private const double ReadableContrast = 4.5;

    public static TheoryData<Theme> Coloured => [Theme.Dark, Theme.Light, Theme.HighContrast, Theme.ColourBlind];

    [Fact]
    public void Without_colours_there_are_only_bold_underline_and_reverse()
    {
        Palette palette = Palette.For(Theme.Colourless);

        Assert.All(Enum.GetValues<Ink>(), ink => Assert.Equal((Color.None, Color.None), (palette[ink].Foreground, palette[ink].Background)));
        Assert.True(palette[Ink.Selected].Style.HasFlag(TextStyle.Reverse));
        Assert.NotEqual(palette[Ink.Selected], palette[Ink.ActiveTab]);
        Assert.NotEqual(palette[Ink.Bad], palette[Ink.Good]);
        Assert.NotEqual(palette[Ink.Key], palette[Ink.Normal]);
    }

    [Fact]
    public void A_screen_without_colours_sends_none()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(30), theme: Theme.Colourless);

        for (int row = 0; row < 24; row++)
        {
            Assert.Equal(Color.None, terminal.AttributeAt(row, 0).Background);
            Assert.Equal(Color.None, terminal.AttributeAt(row, 0).Foreground);
        }
    }

    [Theory]
    [MemberData(nameof(Coloured))]
    public void Every_text_can_be_read_on_its_ground(Theme theme)
    {
        Palette palette = Palette.For(theme);
        IEnumerable<Ink> texts = Enum.GetValues<Ink>().Where(ink => ink < Ink.Frame);

        Assert.All(texts, ink => Assert.True(Contrast(palette[ink]) >= ReadableContrast, $"{ink}: {Contrast(palette[ink]):0.0}"));
    }

    [Theory]
    [MemberData(nameof(Coloured))]
    public void No_text_vanishes_on_a_terminal_with_sixteen_colours(Theme theme)
    {
        Palette palette = Palette.For(theme);

        Assert.All(Enum.GetValues<Ink>(), ink => Assert.NotEqual(
            palette[ink].Foreground.GetClosestNamedColor16(),
            palette[ink].Background.GetClosestNamedColor16()));
    }

    [Theory]
    [MemberData(nameof(Coloured))]
    public void The_selection_has_a_ground_of_its_own(Theme theme) => Assert.NotEqual(
        Palette.For(theme)[Ink.Normal].Background.GetClosestNamedColor16(),
        Palette.For(theme)[Ink.Selected].Background.GetClosestNamedColor16());

    [Fact]
    public void The_theme_can_be_changed_while_playing()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(3));

        terminal.Window.Use(Theme.Light);
        terminal.App.LayoutAndDraw();

        Assert.Equal(Palette.For(Theme.Light)[Ink.Normal], terminal.AttributeAt(3, 0));
        Assert.Equal(Palette.For(Theme.Light)[Ink.Normal], terminal.AttributeAt(15, 40));
    }

    private static double Contrast(Attribute attribute)
    {
        double one = Luminance(attribute.Foreground);
        double other = Luminance(attribute.Background);
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(Color colour) =>
        0.2126 * Linear(colour.R) + 0.7152 * Linear(colour.G) + 0.0722 * Linear(colour.B);

    private static double Linear(byte part)
    {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

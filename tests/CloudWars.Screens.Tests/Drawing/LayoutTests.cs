using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Tests.Drawing;

public class LayoutTests
{
    private static DrawingContext Room(int width, Glyphs? glyphs = null) => new(width, 20, glyphs ?? Glyphs.Unicode);

    [Fact]
    public void A_panel_frames_its_content_and_moves_its_hotspots()
    {
        Sheet panel = Panel.Draw("Cash", Room(20), new Sheet().Add("one", "t:1").Add("two and much too long"));

        Assert.Equal(
            """
            ╭─ Cash ───────────╮
            │ one              │
            │ two and much to… │
            ╰──────────────────╯
            """,
            panel.ToPlainText());
        Assert.Equal(new Hotspot(1, 2, 3, "t:1"), panel.Hotspots.Single());
    }

    [Fact]
    public void A_panel_without_frames_is_a_heading() =>
        Assert.Equal("Cash\none\n", Panel.Draw("Cash", Room(20, Glyphs.Ascii), new Sheet("one")).ToPlainText());

    [Fact]
    public void Sheets_stand_side_by_side_with_their_hotspots()
    {
        Sheet left = new Sheet().Add("a", "left").Add("b");
        Sheet right = new Sheet().Add("c", "right");

        Sheet page = Columns.SideBySide(22, left, right);

        Assert.Equal("a           c\nb", page.ToPlainText());
        Assert.All(page.Lines, line => Assert.Equal(22, line.Width));
        Assert.Equal(12, page.Hotspots.Single(spot => spot.Target == "right").Column);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(24)]
    [InlineData(80)]
    public void Wrapped_text_fits_and_loses_no_word(int width)
    {
        const string text = "The bank asks for the covenant: 東京電力 pays incomprehensibilities within two quarters.\nOr it calls the loan.";

        Sheet sheet = Wrap.Words(text, width);

        Assert.All(sheet.Lines, line => Assert.True(line.Width <= width));
        Assert.Equal(
            text.Replace(" ", "").Replace("\n", ""),
            sheet.ToPlainText().Replace(" ", "").Replace("\n", ""));
    }

    [Fact]
    public void Wrapping_keeps_the_ink_of_every_word()
    {
        Sheet sheet = Wrap.Words(Line.Of("cash ").Add("falls below", Ink.Bad).Add(" the floor"), 10);

        Assert.Equal("cash falls\nbelow the\nfloor", sheet.ToPlainText());
        Assert.Equal(Ink.Bad, sheet.Lines[1].Spans[0].Ink);
        Assert.Equal(Ink.Normal, sheet.Lines[2].Spans[0].Ink);
    }

    [Fact]
    public void Tabs_keep_the_open_page_s_name_when_it_is_narrow()
    {
        (string, string)[] tabs = [("1", "Headquarters"), ("2", "Compute"), ("3", "Boardroom")];

        Assert.Equal(" 1 Headquarters  2 Compute  3 Boardroom", TabStrip.Draw(80, tabs, 1).ToPlainText());
        Assert.Equal(" 1 Headq  2 Compute  3 Board", TabStrip.Draw(30, tabs, 1).ToPlainText());
        Assert.Equal(" 1  2 Compute  3", TabStrip.Draw(20, tabs, 1).ToPlainText());
        Assert.Equal(["tab:1", "tab:2", "tab:3"], TabStrip.Draw(20, tabs, 1).Hotspots.Select(spot => spot.Target));
    }
}

using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Tests.Drawing;

public class ChartTests
{
    private static DrawingContext Room(int width, int height = 20, Glyphs? glyphs = null) =>
        new(width, height, glyphs ?? Glyphs.Unicode);

    [Fact]
    public void A_sparkline_runs_from_lowest_to_highest() =>
        Assert.Equal("▁▂▃▄▅▆▇█", Sparkline.Draw([1, 2, 3, 4, 5, 6, 7, 8], 8, Glyphs.Unicode).ToString());

    [Fact]
    public void A_sparkline_shows_the_newest_values_and_a_flat_one_stays_in_the_middle()
    {
        Assert.Equal("▁█", Sparkline.Draw([9, 1, 2], 2, Glyphs.Unicode).ToString());
        Assert.Equal("▄▄▄  ", Sparkline.Draw([5, 5, 5], 5, Glyphs.Unicode).ToString());
        Assert.Equal("   ", Sparkline.Draw([], 3, Glyphs.Unicode).ToString());
        Assert.Equal("_.,-~=+*", Sparkline.Draw([1, 2, 3, 4, 5, 6, 7, 8], 8, Glyphs.Ascii).ToString());
    }

    [Theory]
    [InlineData(0, "░░░░░░░░░░")]
    [InlineData(0.1, "█░░░░░░░░░")]
    [InlineData(50, "█████░░░░░")]
    [InlineData(99.9, "█████████░")]
    [InlineData(100, "██████████")]
    [InlineData(250, "██████████")]
    [InlineData(-5, "░░░░░░░░░░")]
    public void A_bar_never_shows_something_as_nothing(double value, string bar) =>
        Assert.Equal(bar, HorizontalBar.Draw((decimal)value, 100, 10, Glyphs.Unicode).ToString());

    [Fact]
    public void A_stacked_bar_is_always_exactly_full()
    {
        for (int width = 3; width < 100; width++)
        {
            Line bar = StackedBar.Bar([new BarPart("a", 1), new BarPart("b", 1), new BarPart("c", 1)], width, Glyphs.Unicode);
            Assert.Equal(width, bar.ToString().TrimEnd().Length);
        }
    }

    [Fact]
    public void Shares_are_told_apart_without_colour()
    {
        Sheet sheet = StackedBar.Draw(Room(20), new BarPart("Training", 3, "75%"), new BarPart("Idle", 1, "25%"));

        Assert.Equal("███████████████▓▓▓▓▓\n█ Training 75%\n▓ Idle 25%", sheet.ToPlainText());
    }

    [Fact]
    public void A_line_chart_draws_each_series_with_its_own_mark()
    {
        LineChart chart = new([Series.Of("OpenAI", [0, 10]), Series.Of("Rival", [10, 0])], value => Format.Fixed(value, 0))
        {
            FirstLabel = "Q1 2026",
            LastLabel = "Q4 2026",
        };

        Assert.Equal(
            """
            10 │○○○               ●●●
               │   ○○○         ●●●
               │      ○○○○●●●●●
               │       ●●● ○○○
               │  ●●●●●       ○○○○○
             0 │●●                 ○○
               ╰─────────────────────
                Q1 2026       Q4 2026
            ● OpenAI   ○ Rival
            """,
            chart.Draw(Room(25, 9)).ToPlainText());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Charts_fit_their_room_whatever_they_show(int width)
    {
        Series[] odd = [new("gaps", [null, 5, null, 7]), Series.Of("one", [3]), new("none", []), Series.Of("minus", [-5, -9])];
        Sheet lines = new LineChart(odd, Format.Money).Draw(Room(width, 15));
        Sheet falls = new Waterfall("Cash at the start", 10e9m, [new("Sales", 4e9m), new("Compute", -20e9m)], "End").Draw(Room(width));

        Assert.Equal(15, lines.Height);
        Assert.All(lines.Lines.Concat(falls.Lines), line => Assert.True(line.Width <= width));
    }

    [Fact]
    public void Labels_of_a_chart_differ_though_the_history_hardly_moves()
    {
        Sheet chart = new LineChart([Series.Of("Compute price", [3.2501m, 3.2502m, 3.2503m])], value => Format.Fixed(value, 2)).Draw(Room(40, 16));

        string[] labels = [.. chart.Lines.Select(line => line.ToString().Split('│')[0].Trim()).Where(label => label.StartsWith('3'))];
        Assert.InRange(labels.Length, 3, 5);
        Assert.Equal(labels.Distinct(), labels);
    }

    [Fact]
    public void A_name_in_the_legend_stays_beside_its_mark()
    {
        Sheet chart = new LineChart([Series.Of("OpenAI", [1, 2]), Series.Of("Microsoft", [1, 2]), Series.Of("Anthropic", [1, 2])], Plain).Draw(Room(26));

        Assert.Equal(["● OpenAI   ○ Microsoft", "◆ Anthropic"], chart.Lines.TakeLast(2).Select(line => line.ToString().TrimEnd()));
    }

    [Fact]
    public void A_change_that_reads_as_none_has_no_arrow()
    {
        Assert.Equal("=+0.0pt", Show.Moved(-0.04, "+0.0pt", Glyphs.Unicode).ToString());
        Assert.Equal("▼-0.1pt", Show.Moved(-0.06, "-0.1pt", Glyphs.Unicode).ToString());
    }

    [Fact]
    public void A_waterfall_s_parts_hang_where_the_sum_stands()
    {
        Waterfall falls = new("Start", 10, [new("Sales", 10), new("Cost", -15)], "End") { Total = Plain, Change = value => Format.Change(value, 0) };

        Assert.Equal(
            """
            Start  10  ██████████
            Sales +10            ██████████
            Cost  -15       ███████████████
            End     5  █████
            """,
            falls.Draw(Room(31)).ToPlainText());
    }

    [Fact]
    public void Small_steps_of_a_large_sum_are_seen_and_the_ground_is_named()
    {
        Waterfall falls = new("Start", 1000, [new("Sales", 10), new("Cost", -5)], "End") { Total = Plain, Change = value => Format.Change(value, 0) };
        string drawn = falls.Draw(Room(40)).ToPlainText();

        Assert.Contains("Bars begin at 996.", drawn);
        Assert.Matches(@"Sales +\+10 +█{5,}", drawn);
    }

    [Fact]
    public void Bars_in_a_list_share_one_scale() => Assert.Equal(
        "Azure  $12B ████████████\nOracle  $6B ██████░░░░░░",
        BarList.Draw(Room(24), new BarPart("Azure", 12, "$12B"), new BarPart("Oracle", 6, "$6B")).ToPlainText());

    [Fact]
    public void Ascii_charts_hold_nothing_else()
    {
        DrawingContext room = Room(60, 12, Glyphs.Ascii);
        Sheet page = Stack.Of(
            new LineChart([Series.Of("a", [1, 5, 3])], Format.Money).Draw(room),
            StackedBar.Draw(room, new BarPart("a", 1), new BarPart("b", 2)),
            new Waterfall("Start", 5, [new("x", -2)], "End").Draw(room),
            Panel.Draw("Title", room, new Sheet("text")));

        Assert.True(page.ToPlainText().All(char.IsAscii));
    }

    private static string Plain(decimal value) => Format.Fixed(value, 0);
}

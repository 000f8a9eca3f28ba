using CloudWars.Screens.Drawing;
using CloudWars.Screens.Full;
using CloudWars.Screens.Stage;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Full;

public class SheetViewTests
{
    private readonly PageOfRows _page = new(100);

    [Fact]
    public void Arrows_and_letters_move_the_selection()
    {
        using TestTerminal terminal = new(_ => _page);

        terminal.Press(Key.CursorDown, Key.J, Key.J, Key.K, Key.CursorUp, Key.Enter);

        Assert.Equal(["row:1"], _page.Chosen);
    }

    [Fact]
    public void The_selection_is_drawn_in_its_own_colours()
    {
        using TestTerminal terminal = new(_ => _page);
        terminal.Press(Key.CursorDown);

        Palette palette = Palette.For(Theme.Dark);
        Assert.Equal(palette[Ink.Selected], terminal.AttributeAt(3, 0));
        Assert.Equal(palette[Ink.Normal], terminal.AttributeAt(2, 0));
    }

    [Fact]
    public void The_page_scrolls_with_the_selection()
    {
        using TestTerminal terminal = new(_ => _page);

        terminal.Press(Enumerable.Repeat(Key.CursorDown, 25));

        Assert.StartsWith("Row 06", terminal.Rows[2]);
        Assert.StartsWith("Row 25", terminal.Rows[21]);
        Assert.Contains("7-26 of 100", terminal.Rows[22]);
    }

    [Fact]
    public void Home_end_and_page_keys_reach_every_row()
    {
        using TestTerminal terminal = new(_ => _page);

        terminal.Press(Key.End);
        Assert.StartsWith("Row 99", terminal.Rows[21]);
        terminal.Press(Key.PageUp);
        Assert.StartsWith("Row 61", terminal.Rows[2]);
        terminal.Press(Key.Home, Key.PageDown, Key.Enter);

        Assert.Equal(["row:19"], _page.Chosen);
    }

    [Fact]
    public void A_page_without_choices_scrolls_by_lines()
    {
        using TestTerminal terminal = new(stage => new CloudWars.Screens.Dialogs.MessageScreen(
            stage, "Rules", string.Join('\n', Enumerable.Range(0, 60).Select(i => $"Rule {i:00}"))));

        terminal.Press(Key.CursorDown, Key.CursorDown, Key.CursorDown);
        Assert.StartsWith("Rule 01", terminal.Rows[1]);
        terminal.Press(Key.End);

        Assert.StartsWith("Rule 59", terminal.Rows[21]);
    }

    [Fact]
    public void A_click_chooses_the_row_under_it()
    {
        using TestTerminal terminal = new(_ => _page);
        terminal.Press(Key.End);

        terminal.Click(2, 12);

        Assert.Equal(["row:90"], _page.Chosen);
    }

    [Fact]
    public void The_wheel_scrolls_and_stops_at_both_ends()
    {
        using TestTerminal terminal = new(_ => _page);

        terminal.Wheel(MouseFlags.WheeledUp);
        Assert.StartsWith("Row 00", terminal.Rows[2]);
        terminal.Wheel(MouseFlags.WheeledDown).Wheel(MouseFlags.WheeledDown);
        Assert.StartsWith("Row 06", terminal.Rows[2]);
        for (int i = 0; i < 40; i++)
        {
            terminal.Wheel(MouseFlags.WheeledDown);
        }

        Assert.StartsWith("Row 99", terminal.Rows[21]);
    }

    [Fact]
    public void A_selection_survives_a_page_that_is_drawn_anew()
    {
        using TestTerminal terminal = new(_ => _page);
        terminal.Press(Key.CursorDown, Key.CursorDown);

        terminal.Window.Refresh();
        terminal.Press(Key.Enter);

        Assert.Equal(["row:2"], _page.Chosen);
    }

    [Fact]
    public void Wide_signs_and_marks_keep_every_column_in_place()
    {
        Sheet sheet = new Table(Column.Text("Name", 10), Column.Number("Value"))
            .Add("東京電力", "1").Add("Cafe\u0301", "2").Add("plain", "3").Draw(new DrawingContext(40, 10, Glyphs.Unicode));
        using TestTerminal terminal = new(_ => new FixedPage(sheet));

        int[] columns = [.. Enumerable.Range(2, 3).Select(row => ColumnOfDigit(terminal, row))];
        Assert.Single(columns.Distinct());
    }

    [Fact]
    public void Only_changed_rows_are_written_again()
    {
        using TestTerminal terminal = new(_ => _page);

        terminal.Press(Key.CursorDown);

        string written = terminal.Written;
        Assert.Contains("Row 00", written);
        Assert.Contains("Row 01", written);
        Assert.DoesNotContain("Row 02", written);
        Assert.True(written.Length < 500, written);
    }

    private static int ColumnOfDigit(TestTerminal terminal, int row) => Enumerable.Range(0, 80)
        .First(column => char.IsAsciiDigit(terminal.App.Driver!.Contents![row, column].Grapheme[0]));

    private sealed class FixedPage(Sheet sheet) : IScreen
    {
        public Sheet Render(DrawingContext context) => sheet;
    }
}

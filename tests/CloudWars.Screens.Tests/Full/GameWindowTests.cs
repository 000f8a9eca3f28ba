using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Full;
using CloudWars.Screens.Stage;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Full;

public class GameWindowTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    public void Header_tabs_page_and_keys_stand_in_their_rows(int columns, int rows)
    {
        using TestTerminal terminal = new(_ => new PageOfRows(100), columns, rows);

        Assert.StartsWith("Header of Row", terminal.Rows[0]);
        Assert.StartsWith(" 1 One  2 Two", terminal.Rows[1]);
        Assert.StartsWith("Row 00", terminal.Rows[2]);
        Assert.StartsWith($"Row {rows - 5:00}", terminal.Rows[rows - 3]);
        Assert.EndsWith($"1-{rows - 4} of 100", terminal.Rows[rows - 2].TrimEnd());
        Assert.StartsWith("n new order", terminal.Rows[rows - 1]);
    }

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void Half_a_character_from_the_terminal_is_no_key(char half) => Assert.Null(KeyTranslation.Of(new Key(half)));

    [Fact]
    public void Escape_goes_back_one_screen_and_never_out_of_the_game()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(3, "First"));
        terminal.Window.Push(new PageOfRows(3, "Second"));
        terminal.Window.Push(new PageOfRows(3, "Third"));
        terminal.Press(Key.Esc);
        Assert.Contains("Second 00", terminal.Screen);

        terminal.Press(Key.Esc, Key.Esc, Key.Esc);

        Assert.Contains("First 00", terminal.Screen);
        Assert.True(terminal.Runnable.IsRunning);
        Assert.False(terminal.Runnable.StopRequested);
    }

    [Fact]
    public void The_library_s_own_keys_reach_the_screen_and_nothing_else()
    {
        PageOfRows page = new(3);
        using TestTerminal terminal = new(_ => page);

        terminal.Press(Key.F4, Key.F5, Key.F6, Key.F10, Key.Tab, Key.Tab.WithShift, Key.T.WithAlt, Key.F5.WithCtrl);

        Assert.Equal(8, page.Keys.Count);
        Assert.Contains(KeyPress.Of(KeyName.BackTab), page.Keys);
        Assert.Contains(new KeyPress('t', KeyName.Character, Alt: true), page.Keys);
        Assert.True(terminal.Runnable.IsRunning);
    }

    [Fact]
    public void A_key_the_screen_uses_does_not_move_the_selection()
    {
        PageOfRows page = new(3) { Answer = key => key.Is(KeyName.Down) };
        using TestTerminal terminal = new(_ => page);

        terminal.Press(Key.CursorDown, Key.Enter);

        Assert.Equal(["row:0"], page.Chosen);
    }

    [Fact]
    public void Control_c_asks_the_game_before_it_ends()
    {
        bool asked = false;
        using TestTerminal terminal = new(stage =>
        {
            stage.QuitRequested += () => asked = true;
            return new PageOfRows(3);
        });

        terminal.Press(Key.C.WithCtrl);

        Assert.True(asked);
        Assert.False(terminal.Runnable.StopRequested);
    }

    [Fact]
    public void Control_q_ends_the_game_when_nobody_asks()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(3));

        terminal.Press(Key.Q.WithCtrl);

        Assert.True(terminal.Runnable.StopRequested);
    }

    [Fact]
    public void Coming_back_finds_the_selection_where_it_was()
    {
        PageOfRows page = new(60);
        using TestTerminal terminal = new(_ => page);
        terminal.Press(Enumerable.Repeat(Key.CursorDown, 30));
        string before = terminal.Screen;

        terminal.Window.Push(new MessageScreen(terminal.Window, "Help", "Words"));
        terminal.Press(Key.Esc);

        Assert.Equal(before, terminal.Screen);
        terminal.Press(Key.Enter);
        Assert.Equal(["row:30"], page.Chosen);
    }

    [Fact]
    public void A_dialog_keeps_the_header_of_the_screen_underneath()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(3));

        terminal.Window.Push(new MessageScreen(terminal.Window, "Help", "Words"));
        terminal.Press(Key.CursorDown);

        Assert.StartsWith("Header of Row", terminal.Rows[0]);
        Assert.Contains("Words", terminal.Screen);
    }

    [Fact]
    public void A_terminal_that_became_too_small_says_what_it_needs_and_recovers()
    {
        PageOfRows page = new(40);
        using TestTerminal terminal = new(_ => page);

        terminal.Resize(60, 12);
        Assert.Contains("60 by 12", terminal.Screen);
        Assert.Contains("80 by", terminal.Screen);
        Assert.DoesNotContain("Row 00", terminal.Screen);
        terminal.Press(Key.CursorDown, Key.Enter);
        Assert.Empty(page.Chosen);

        terminal.Resize(10, 3).Resize(1, 1).Resize(100, 30);
        Assert.StartsWith("Row 00", terminal.Rows[2]);
        Assert.StartsWith("n new order", terminal.Rows[29]);
    }

    [Fact]
    public void A_small_terminal_still_answers_whether_to_leave()
    {
        using TestTerminal terminal = new(stage =>
        {
            stage.QuitRequested += () => stage.Push(new ConfirmScreen(stage, "Leave?", stage.Quit));
            return new PageOfRows(3);
        });
        terminal.Resize(40, 10).Press(Key.C.WithCtrl);

        Assert.Contains("Leave?", terminal.Screen);
        terminal.Press(Key.Y);
        Assert.True(terminal.Runnable.StopRequested);
    }

    [Fact]
    public void A_message_stays_until_the_next_key()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(3));
        terminal.Window.Say("Saved.");
        terminal.Advance(TimeSpan.FromSeconds(2));
        Assert.StartsWith("Saved.", terminal.Rows[22]);

        terminal.Press(Key.CursorDown);

        Assert.DoesNotContain("Saved.", terminal.Screen);
    }

    [Fact]
    public void A_clicked_tab_is_chosen()
    {
        PageOfRows page = new(3);
        using TestTerminal terminal = new(_ => page);

        terminal.Click(8, 1);

        Assert.Equal(["tab:2"], page.Chosen);
    }

    [Fact]
    public void Ascii_terminals_get_only_ascii()
    {
        using TestTerminal terminal = new(_ => new PageOfRows(3, "Café — 東京 …"), glyphs: Glyphs.Ascii);

        Assert.StartsWith("Header of Cafe - ???? ~", terminal.Rows[0]);
        Assert.True(terminal.Screen.All(char.IsAscii));
    }
}

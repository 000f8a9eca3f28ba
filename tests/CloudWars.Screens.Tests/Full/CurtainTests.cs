using CloudWars.Screens.Drawing;
using CloudWars.Screens.Full;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Tests.Full;

public class CurtainTests
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private static TestTerminal Drawn(int columns = 80, int rows = 24, Theme theme = Theme.Dark) =>
        new(columns, rows, () => new Curtain("Sarah Friar", Palette.For(theme), Glyphs.Unicode));

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    public void Covers_the_whole_screen_and_names_the_next_player(int columns, int rows)
    {
        using TestTerminal terminal = Drawn(columns, rows);

        Assert.Contains("Sarah Friar", terminal.Screen);
        Assert.Equal(new string('▒', columns), terminal.Rows[0]);
        Assert.Equal(new string('▒', columns), terminal.Rows[rows - 1]);
    }

    [Fact]
    public void Nothing_but_enter_lifts_it()
    {
        using TestTerminal terminal = Drawn();
        terminal.Advance(Settled);
        string before = terminal.Screen;

        terminal.Press(Key.Esc, Key.Q.WithCtrl, Key.C.WithCtrl, Key.Z.WithCtrl, Key.F4, Key.F5, Key.F10, Key.T.WithAlt);
        terminal.Press(Key.Space, Key.Tab, Key.Q, Key.Enter.WithAlt, Key.Enter.WithCtrl, Key.Enter.WithShift, Key.F6, Key.F5.WithCtrl);
        terminal.Click(40, 12).Click(0, 0).Wheel(MouseFlags.WheeledDown);
        terminal.App.RequestStop(terminal.Runnable);
        terminal.App.RaisePasteEvent("\n\n");
        terminal.Advance(Settled);

        Assert.True(terminal.Runnable.IsRunning);
        Assert.False(((Curtain)terminal.Runnable).MayLeave);
        Assert.Equal(before, terminal.Screen);
    }

    [Fact]
    public void Enter_lifts_it()
    {
        using TestTerminal terminal = Drawn();

        terminal.Advance(Settled).Press(Key.Enter);

        Assert.True(((Curtain)terminal.Runnable).MayLeave);
        Assert.True(terminal.Runnable.StopRequested);
    }

    [Fact]
    public void An_enter_left_over_from_the_player_before_does_not_lift_it()
    {
        using TestTerminal terminal = Drawn();

        terminal.Press(Key.Enter, Key.Enter);

        Assert.False(((Curtain)terminal.Runnable).MayLeave);
    }

    [Fact]
    public void Stays_whole_when_the_terminal_is_resized()
    {
        using TestTerminal terminal = Drawn();

        terminal.Resize(120, 40);
        Assert.Equal(new string('▒', 120), terminal.Rows[39]);
        terminal.Resize(20, 3).Resize(1, 1).Resize(100, 30);

        Assert.Contains("Sarah Friar", terminal.Screen);
    }
}

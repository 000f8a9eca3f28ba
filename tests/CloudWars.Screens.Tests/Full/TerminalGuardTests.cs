using CloudWars.Screens.Full;

namespace CloudWars.Screens.Tests.Full;

public class TerminalGuardTests
{
    private static readonly TerminalFacts Good = new() { Term = "xterm-256color", Columns = 80, Rows = 24 };

    [Fact]
    public void An_ordinary_terminal_gets_the_full_screen()
    {
        TerminalVerdict verdict = TerminalGuard.Judge(Good);

        Assert.Equal(TerminalUse.Full, verdict.Use);
        Assert.False(verdict.NoColour);
        Assert.False(verdict.SixteenColours);
    }

    [Fact]
    public void Pipes_get_plain_text()
    {
        Assert.Equal(TerminalUse.Plain, TerminalGuard.Judge(Good with { InputRedirected = true }).Use);
        Assert.Equal(TerminalUse.Plain, TerminalGuard.Judge(Good with { OutputRedirected = true }).Use);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("dumb")]
    [InlineData("unknown")]
    public void Terminals_that_cannot_place_text_get_plain_text(string? term) =>
        Assert.Equal(TerminalUse.Plain, TerminalGuard.Judge(Good with { Term = term }).Use);

    [Fact]
    public void Windows_consoles_have_no_name_and_need_none()
    {
        TerminalVerdict verdict = TerminalGuard.Judge(Good with { Term = null, Windows = true });

        Assert.Equal(TerminalUse.Full, verdict.Use);
        Assert.False(verdict.SixteenColours);
    }

    [Theory]
    [InlineData(79, 24)]
    [InlineData(80, 23)]
    [InlineData(10, 3)]
    public void A_small_terminal_is_told_what_is_needed(int columns, int rows)
    {
        TerminalVerdict verdict = TerminalGuard.Judge(Good with { Columns = columns, Rows = rows });

        Assert.Equal(TerminalUse.Refuse, verdict.Use);
        Assert.Contains($"{columns} columns", verdict.Message);
        Assert.Contains("80 by 24", verdict.Message);
    }

    [Fact]
    public void A_terminal_that_does_not_say_its_size_is_given_the_benefit() =>
        Assert.Equal(TerminalUse.Full, TerminalGuard.Judge(Good with { Columns = 0, Rows = 0 }).Use);

    [Theory]
    [InlineData("linux", null, true)]
    [InlineData("xterm", null, true)]
    [InlineData("xterm-16color", null, true)]
    [InlineData("xterm", "truecolor", false)]
    [InlineData("tmux-256color", null, false)]
    [InlineData("xterm-kitty", null, false)]
    public void Only_terminals_that_say_so_get_more_than_sixteen_colours(string term, string? colourTerm, bool sixteen) =>
        Assert.Equal(sixteen, TerminalGuard.Judge(Good with { Term = term, ColourTerm = colourTerm }).SixteenColours);

    [Fact]
    public void The_wish_for_no_colour_is_passed_on() =>
        Assert.True(TerminalGuard.Judge(Good with { NoColour = true }).NoColour);
}

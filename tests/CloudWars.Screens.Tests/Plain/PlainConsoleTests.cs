using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Plain;

namespace CloudWars.Screens.Tests.Plain;

public sealed class PlainConsoleTests : IDisposable
{
    private readonly StringWriter _output = new();

    private PlainConsole On(string input) => new(new StringReader(input), _output);

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_menu_is_numbered_and_a_number_answers_it()
    {
        PlainChoice choice = On("2\n").Choose("Which", ["Nimbus", "Stratus"]);

        Assert.Equal(new PlainChoice(PlainAnswer.Given, 1, "2"), choice);
        Assert.Equal("1. Nimbus\n2. Stratus\nWhich > ", _output.ToString());
    }

    [Theory]
    [InlineData("back", PlainAnswer.Back)]
    [InlineData("HELP", PlainAnswer.Help)]
    [InlineData("?", PlainAnswer.Help)]
    [InlineData("3", PlainAnswer.Other)]
    [InlineData("0", PlainAnswer.Other)]
    [InlineData("-1", PlainAnswer.Other)]
    [InlineData("nonsense", PlainAnswer.Other)]
    [InlineData("99999999999999999999", PlainAnswer.Other)]
    public void Words_everyone_knows_are_told_apart_from_other_input(string typed, PlainAnswer expected) =>
        Assert.Equal(expected, On(typed + "\n").Choose("Which", ["Nimbus", "Stratus"]).Answer);

    [Fact]
    public void A_secret_is_read_where_nobody_sees_it_and_from_a_pipe_like_any_line()
    {
        Form form = new("Door", [new TextField("name", "Name"), new TextField("pin", "PIN") { Secret = true }]);
        PlainConsole watched = new(new StringReader("Ada\nyes\n"), _output, unseen: () => "1234");
        PlainConsole piped = On("Ada\n1234\nyes\n");

        Assert.Equal("1234", watched.Ask(form).Values.Text("pin"));
        Assert.Equal("1234", piped.Ask(form).Values.Text("pin"));
        Assert.DoesNotContain("1234", _output.ToString());
    }

    [Fact]
    public void The_end_of_input_is_an_answer_of_its_own()
    {
        PlainConsole console = On("");

        Assert.Equal(PlainAnswer.EndOfInput, console.Choose("Which", ["Nimbus"]).Answer);
        Assert.True(console.IsOver);
    }

    [Fact]
    public void A_last_line_without_its_line_feed_still_counts() => Assert.Equal("word", On("word").Ask("Say"));

    /// <summary>A terminal hands the Enter key on as a carriage return: plain mode waited for a line feed that never came.</summary>
    [Fact]
    public void A_line_ends_with_the_enter_key_of_a_terminal_as_with_any_line_feed()
    {
        PlainConsole console = On("one\rtwo\r\nthree\n\rfive\r");

        Assert.Equal(["one", "two", "three", "", "five"], Enumerable.Range(0, 5).Select(_ => console.Ask("Say")));
        Assert.Null(console.Ask("Say"));
    }

    [Fact]
    public void Endless_lines_are_cut_and_control_characters_dropped()
    {
        PlainConsole console = On(new string('x', 100_000) + "\nnext\e[2J\r\n");

        Assert.Equal(PlainConsole.LineLengthMax, console.Ask("Say")!.Length);
        Assert.Equal("next[2J", console.Ask("Say"));
    }

    [Fact]
    public void Pages_are_printed_without_anything_but_text()
    {
        PlainConsole console = On("");

        console.Print(Panel.Draw("Cash — now", console.Context, new Sheet("€ 5 ▲")));

        Assert.Equal("Cash - now\n? 5 ?\n\n", _output.ToString());
    }
}

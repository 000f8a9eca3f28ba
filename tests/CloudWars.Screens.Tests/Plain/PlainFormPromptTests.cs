using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Plain;

namespace CloudWars.Screens.Tests.Plain;

public sealed class PlainFormPromptTests : IDisposable
{
    private static readonly Form BuyChips = new("Buy chips",
    [
        new ChoiceField("chip", "Chip", [new Choice("h200", "H200"), new Choice("b200", "B200")]),
        new NumberField("number", "Number", 0, 500, 100) { Unit = "thousand", Help = "Each needs a kilowatt." },
        new ToggleField("rush", "Rush delivery"),
    ])
    {
        Preview = (values, _) => new Sheet("Cost " + Format.Money(values.Number("number") * 30_000_000)),
        Problem = values => values.Number("number") > 400 ? "You cannot pay for so many." : null,
    };

    private readonly StringWriter _output = new();

    private PlainForm Ask(params string[] lines) =>
        new PlainConsole(new StringReader(string.Concat(lines.Select(line => line + "\n"))), _output).Ask(BuyChips);

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Empty_lines_keep_the_defaults()
    {
        PlainForm answers = Ask("", "", "", "");

        Assert.Equal(PlainAnswer.Given, answers.Answer);
        Assert.Equal(100, answers.Values.Number("number"));
        Assert.Contains("Cost $3.0B", _output.ToString());
    }

    [Fact]
    public void Answers_are_taken_by_number_by_name_and_by_value()
    {
        PlainForm answers = Ask("2", "250", "yes", "yes");

        Assert.Equal("b200", answers.Values.Choice("chip"));
        Assert.Equal(250, answers.Values.Number("number"));
        Assert.True(answers.Values.Toggle("rush"));
        Assert.Equal("h200", Ask("H200", "", "", "").Values.Choice("chip"));
    }

    [Fact]
    public void A_wrong_answer_is_explained_and_asked_again()
    {
        PlainForm answers = Ask("7", "1", "lots", "600", "help", "20", "perhaps", "no", "");

        Assert.Equal(20, answers.Values.Number("number"));
        Assert.Contains("a number from 1 to 2", _output.ToString());
        Assert.Contains("type a number", _output.ToString());
        Assert.Contains("0 to 500 thousand", _output.ToString());
        Assert.Contains("Each needs a kilowatt.", _output.ToString());
    }

    [Fact]
    public void Answers_that_cannot_be_confirmed_are_given_again()
    {
        PlainForm answers = Ask("", "450", "", "", "", "400", "", "yes");

        Assert.Contains("You cannot pay for so many.", _output.ToString());
        Assert.Equal(PlainAnswer.Given, answers.Answer);
        Assert.Equal(400, answers.Values.Number("number"));
    }

    [Fact]
    public void Back_leaves_the_form() => Assert.Equal(PlainAnswer.Back, Ask("1", "back").Answer);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_end_of_input_ends_the_form_wherever_it_comes(int lines) =>
        Assert.Equal(PlainAnswer.EndOfInput, Ask([.. Enumerable.Repeat("1", lines)]).Answer);
}

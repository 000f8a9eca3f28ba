namespace CloudWars.Cli.Tests;

public sealed class PlayTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Without_a_terminal_the_game_is_played_in_plain_lines()
    {
        Answer answer = _shell.Answer("quit\n", "play", "trainium-gambit:short", "--seat", "openai=human", "--seed", "4");

        Assert.Equal(0, answer.Code);
        Assert.Contains("plain text", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Trainium", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', answer.Out);
    }

    [Fact]
    public void The_end_of_the_input_ends_the_game_and_keeps_it()
    {
        Assert.Equal(0, _shell.Answer("", "play", "trainium-gambit:short").Code);
        Assert.Contains("trainium-gambit-short-1", _shell.Run("game", "list").Out, StringComparison.Ordinal);
        Assert.Equal(0, _shell.Answer("", "continue").Code);
        Assert.Equal(0, _shell.Answer("", "continue", "trainium-gambit-short-1").Code);
    }

    [Fact]
    public void The_main_menu_opens_in_plain_lines_too() => Assert.Contains("Quit", _shell.Answer("quit\n", "--plain").Out, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("play nowhere")]
    [InlineData("play trainium-gambit --seat yahoo=human")]
    [InlineData("play trainium-gambit --seat amazon=robot")]
    [InlineData("play trainium-gambit --quarters 3")]
    [InlineData("play trainium-gambit --seed x")]
    public void A_game_that_cannot_be_played_is_refused(string line)
    {
        Answer answer = _shell.Run(line.Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.NotEmpty(answer.Error);
        Assert.Empty(answer.Out);
    }
}

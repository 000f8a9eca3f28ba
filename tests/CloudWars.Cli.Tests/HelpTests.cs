namespace CloudWars.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    public static TheoryData<string> Commands =>
    [
        "", "play", "continue", "scenario", "scenario list", "scenario show", "scenario validate", "scenario schema", "scenario new",
        "simulate", "tournament", "exploit", "replay", "game", "game list", "game export", "game import", "game delete", "game check", "bench", "rules",
        "completions", "man",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_explains_itself_with_examples(string command)
    {
        Answer answer = _shell.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, answer.Code);
        Assert.Contains($"Examples:\n  cloudwars{(command.Length > 0 ? " " : "")}{command}", answer.Out, StringComparison.Ordinal);
        Assert.Contains("--data", answer.Out, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void The_version_names_program_and_rules() =>
        Assert.Matches(@"^cloudwars \d+\.\d+\.\d+, rules \d+\n$", _shell.Run("--version").Out);

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("simulate", "simulate --help")]
    [InlineData("game list --format xml", "text and json")]
    [InlineData("simulate trainium-gambit --games many", "--games many")]
    [InlineData("simulate trainium-gambit --games 0", "from 1")]
    [InlineData("simulate trainium-gambit --seed -1", "--seed -1")]
    [InlineData("bench --seconds 0", "from 1 to 600")]
    public void Bad_usage_is_told_on_the_error_stream_with_exit_code_2(string line, string expected)
    {
        Answer answer = _shell.Run(line.Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.Contains("--help", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }
}

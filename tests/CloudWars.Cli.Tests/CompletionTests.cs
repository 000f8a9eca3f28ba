using System.Diagnostics;

namespace CloudWars.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("sim", "simulate")]
    [InlineData("scenario sh", "show")]
    [InlineData("simulate the-un", "the-unwind")]
    [InlineData("simulate trainium-gambit:", "trainium-gambit:short")]
    [InlineData("simulate trainium-gambit --thr", "--threads")]
    [InlineData("game list --format ", "json")]
    [InlineData("play trainium-gambit --seat op", "openai=")]
    [InlineData("play trainium-gambit --seat openai=ai:dir", "openai=ai:director/grower")]
    [InlineData("rules depend", "dependency")]
    [InlineData("completions z", "zsh")]
    public void The_tab_key_is_answered_from_the_command_tree(string line, string expected) => Assert.Contains(expected, Suggested(line));

    [Theory]
    [InlineData("continue ")]
    [InlineData("replay ")]
    [InlineData("game export ")]
    public void Saved_games_are_offered_by_name(string line) => Assert.Contains(SavedGames.Keep(_shell), Suggested($"--data {_shell.Home} {line}"));

    [Fact]
    public void Completing_makes_no_data_folder()
    {
        string missing = _shell.In("missing");

        Assert.DoesNotContain("trainium", string.Join(' ', Suggested($"--data {missing} continue ")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(missing));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _cloudwars cloudwars")]
    [InlineData("zsh", "#compdef cloudwars")]
    [InlineData("fish", "complete -c cloudwars")]
    public void Every_shell_gets_its_script(string shell, string expected) => Assert.Contains(expected, _shell.Run("completions", shell).Out, StringComparison.Ordinal);

    [Fact]
    public void A_shell_that_is_not_known_is_told_which_are()
    {
        Answer answer = _shell.Run("completions", "tcsh");

        Assert.Equal(2, answer.Code);
        Assert.Contains("bash, fish, zsh", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cloudwars sim", "simulate")]
    [InlineData("cloudwars simulate trainium-gambit:s", "short")]
    [InlineData("cloudwars play trainium-gambit --seat openai=ai:intern/g", "intern/grower")]
    public void Bash_itself_completes_what_stands_behind_its_word_breaks(string typed, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no bash here.");
        string script = _shell.Write("completions.bash", _shell.Run("completions", "bash").Out);
        string answers = _shell.Write("cloudwars", $"#!/bin/sh\nprintf '%s\\n' simulate trainium-gambit:short openai=ai:intern/grower\n");
        string asks = $"chmod +x '{answers}'; source '{script}'; COMP_LINE='{typed}' COMP_POINT={typed.Length} COMP_WORDS=('{answers}'); _cloudwars 2> /dev/null; printf '%s' \"${{COMPREPLY[*]}}\"";
        using Process bash = Process.Start(new ProcessStartInfo("bash", ["-c", asks]) { RedirectStandardOutput = true })!;

        Assert.Equal(expected, bash.StandardOutput.ReadToEnd());
    }

    private string[] Suggested(string line) => _shell.Run($"[suggest:{line.Length}]", line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

using System.Text.Json;

namespace CloudWars.Cli.Tests;

/// <summary>Programs on seats, from the command line.</summary>
public sealed class BotCommandTests : IDisposable
{
    private static readonly string Example = "dotnet '" + Path.Combine(AppContext.BaseDirectory, "CloudWars.ExampleBot.dll") + "'";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_schema_is_printed_and_is_JSON()
    {
        Answer answer = _shell.Run("bot", "schema");

        Assert.Equal(0, answer.Code);
        Assert.Equal("cloudwars.bot/1", answer.Json.GetProperty("title").GetString());
    }

    [Fact]
    public void A_program_can_sit_in_simulations_and_the_bytes_are_the_same_again()
    {
        string[] line = ["simulate", "trainium-gambit:short", "--quarters", "4", "--seat", "amazon=bot:" + Example, "--seat", "openai=ai:intern",
            "--seat", "microsoft=ai:intern", "--seat", "google=ai:intern", "--seat", "anthropic=ai:intern", "--seat", "meta=ai:intern", "--bot-seconds", "60", "--format", "json"];
        Answer one = _shell.Run(line);
        Answer two = _shell.Run(line);

        Assert.Equal(0, one.Code);
        Assert.Equal(one.Out, two.Out);
        JsonElement amazon = one.Json.GetProperty("games")[0].GetProperty("results").EnumerateArray().Single(r => r.GetProperty("company").GetString() == "amazon");
        Assert.Equal("bot:" + Example, amazon.GetProperty("controller").GetString());
        Assert.DoesNotContain("amazon (bot", one.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_not_there_is_named_and_the_game_goes_on()
    {
        Answer answer = _shell.Run("simulate", "trainium-gambit:short", "--quarters", "4", "--seat", "amazon=bot:no-such-program-anywhere", "--seat", "openai=ai:intern",
            "--seat", "microsoft=ai:intern", "--seat", "google=ai:intern", "--seat", "anthropic=ai:intern", "--seat", "meta=ai:intern");

        Assert.Equal(0, answer.Code);
        Assert.Contains("amazon (bot:no-such-program-anywhere), Q1 2026", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_fails_the_check_ends_with_one()
    {
        Answer answer = _shell.Run("bot", "check", "no-such-program-anywhere");

        Assert.Equal(1, answer.Code);
        Assert.Contains("FAIL  start", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot check ''")]
    [InlineData("bot check x --bot-seconds 0")]
    [InlineData("bot check x --only nothing")]
    [InlineData("bot fly")]
    [InlineData("simulate trainium-gambit --seat amazon=bot:")]
    [InlineData("tournament trainium-gambit --controllers ai:intern,bot:'x")]
    public void What_makes_no_sense_is_bad_usage(string line)
    {
        Answer answer = _shell.Run([.. line.Split(' ').Select(w => w == "''" ? "" : w)]);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Out);
    }
}

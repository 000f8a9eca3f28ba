using System.Text.Json;

namespace CloudWars.Cli.Tests;

public sealed class TournamentTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_better_player_is_found_with_its_interval()
    {
        JsonElement report = _shell.Run("tournament", "trainium-gambit:short", "--controllers", "ai:random,ai:analyst", "--games", "8", "--format", "json").Json;

        Assert.Equal("cloudwars.tournament/1", report.GetProperty("format").GetString());
        JsonElement best = report.GetProperty("ratings")[0];
        Assert.Equal("ai:analyst", best.GetProperty("controller").GetString());
        Assert.Equal(8, best.GetProperty("games").GetInt32());
        JsonElement rate = best.GetProperty("win_rate");
        Assert.InRange(rate.GetProperty("value").GetDouble(), rate.GetProperty("low").GetDouble(), rate.GetProperty("high").GetDouble());
        Assert.Equal("ai:random", report.GetProperty("duels")[0].GetProperty("second").GetString());
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_number_of_threads()
    {
        string[] line = ["tournament", "trainium-gambit:short", "--controllers", "ai:random,ai:intern,ai:analyst", "--games", "6", "--threads"];

        Assert.Equal(_shell.Run([.. line, "1"]).Out, _shell.Run([.. line, "3"]).Out);
    }

    [Theory]
    [InlineData("ai:director")]
    [InlineData("ai:director,ai:director")]
    [InlineData("ai:director,human")]
    [InlineData("ai:director,nobody")]
    public void Controllers_that_cannot_meet_are_refused(string controllers)
    {
        Answer answer = _shell.Run("tournament", "trainium-gambit", "--controllers", controllers);

        Assert.Equal(2, answer.Code);
        Assert.Contains("--controllers", answer.Error, StringComparison.Ordinal);
    }
}

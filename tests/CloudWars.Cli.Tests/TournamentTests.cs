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
    public void Heads_up_two_players_change_seats_and_the_others_are_not_rated()
    {
        JsonElement report = _shell.Run("tournament", "trainium-gambit:short", "--controllers", "ai:random,ai:analyst", "--table", "heads-up",
            "--others", "ai:intern", "--games", "6", "--format", "json").Json;

        Assert.Equal("heads-up", report.GetProperty("table").GetString());
        Assert.Equal(2, report.GetProperty("games_per_block").GetInt32());
        Assert.Equal(2, report.GetProperty("ratings").GetArrayLength());
        JsonElement duel = report.GetProperty("duels")[0];
        Assert.Equal(6, duel.GetProperty("games_met").GetInt32());
        Assert.InRange(duel.GetProperty("games_won").GetInt32(), 4, 6);
    }

    [Fact]
    public void Alone_a_player_sits_on_each_of_four_seats_among_three_of_the_next()
    {
        JsonElement report = _shell.Run("tournament", "trainium-gambit:short", "--controllers", "ai:analyst,ai:random", "--table", "alone", "--games", "4", "--format", "json").Json;

        Assert.Equal(4, report.GetProperty("games").GetInt32());
        JsonElement alone = report.GetProperty("ratings").EnumerateArray().First(r => r.GetProperty("controller").GetString() == "ai:analyst");
        Assert.Equal(4, alone.GetProperty("games").GetInt32());
        Assert.True(alone.GetProperty("wins").GetInt32() >= 2);
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

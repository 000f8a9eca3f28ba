using System.Text.Json;

namespace CloudWars.Cli.Tests;

public sealed class GameCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Saved_games_are_listed()
    {
        Assert.Contains("no saved games", _shell.Run("game", "list").Out, StringComparison.Ordinal);
        string name = SavedGames.Keep(_shell);

        JsonElement game = _shell.Run("game", "list", "--format", "json").Json.GetProperty("games")[0];

        Assert.Equal(name, game.GetProperty("name").GetString());
        Assert.Equal(5, game.GetProperty("played").GetInt32());
        Assert.Contains("5 of 5, over", _shell.Run("game", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exported_game_can_be_imported_elsewhere_and_replays()
    {
        string name = SavedGames.Keep(_shell);
        string file = _shell.In("game.json");
        Assert.Equal(0, _shell.Run("game", "export", name, file).Code);
        using Shell elsewhere = new();

        Answer imported = elsewhere.Run("game", "import", file);

        Assert.Equal("trainium-gambit-1\n", imported.Out);
        Assert.Equal(0, elsewhere.Run("replay", "trainium-gambit-1", "--verify").Code);
        Assert.Equal(0, elsewhere.Run("replay", file, "--verify").Code);
        Assert.Equal(File.ReadAllText(file), elsewhere.Run("game", "export", "trainium-gambit-1", "-").Out);
    }

    [Fact]
    public void A_game_that_was_tampered_with_is_not_kept()
    {
        string text = _shell.Run("game", "export", SavedGames.Keep(_shell), "-").Out;
        string file = _shell.Write("game.json", text.Replace("\"seed\": 11", "\"seed\": 12", StringComparison.Ordinal));
        using Shell elsewhere = new();

        Assert.Equal(1, elsewhere.Run("game", "import", file).Code);
        Assert.Equal(1, elsewhere.Run("replay", file, "--verify").Code);
        Assert.Contains("no saved games", elsewhere.Run("game", "list").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "line 1, column 1")]
    [InlineData("{\"format\":\"cloudwars.facts/1\"}", "cloudwars.game/1")]
    public void A_file_that_is_no_game_is_bad_input(string text, string expected)
    {
        Answer answer = _shell.Run("game", "import", _shell.Write("x.json", text));

        Assert.Equal(2, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("game export none-1 out.json")]
    [InlineData("game delete none-1")]
    [InlineData("game import none.json")]
    [InlineData("replay none-1")]
    [InlineData("replay none.json")]
    [InlineData("continue none-1")]
    [InlineData("continue")]
    public void A_game_that_is_not_there_is_bad_input(string line)
    {
        Answer answer = _shell.Run(line.Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.NotEmpty(answer.Error);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public void A_deleted_game_is_gone()
    {
        string name = SavedGames.Keep(_shell);

        Assert.Equal(0, _shell.Run("game", "delete", name).Code);
        Assert.Equal(2, _shell.Run("replay", name).Code);
    }

    [Fact]
    public void A_healthy_store_passes_its_check()
    {
        SavedGames.Keep(_shell);

        Answer answer = _shell.Run("game", "check", "--format", "json");

        Assert.Equal(0, answer.Code);
        Assert.True(answer.Json.GetProperty("ok").GetBoolean());
        Assert.Equal(5, answer.Json.GetProperty("games")[0].GetProperty("quarters").GetInt32());
    }

    [Fact]
    public void A_replay_tells_orders_headlines_and_values()
    {
        string name = SavedGames.Keep(_shell);

        JsonElement quarters = _shell.Run("replay", name, "--quarter", "2", "--format", "json").Json.GetProperty("quarters");

        JsonElement quarter = Assert.Single(quarters.EnumerateArray());
        Assert.True(quarter.GetProperty("agrees").GetBoolean());
        Assert.NotEmpty(quarter.GetProperty("orders").EnumerateObject());
        Assert.Equal(6, quarter.GetProperty("value_usd_billions").EnumerateObject().Count());
        Assert.Contains("quarter 5", _shell.Run("replay", name).Out, StringComparison.Ordinal);
        Assert.Equal(2, _shell.Run("replay", name, "--quarter", "6").Code);
    }
}

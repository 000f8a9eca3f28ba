using System.Text;
using System.Text.Json;
using CloudWars.Core.Replay;
using CloudWars.Store.Files;

namespace CloudWars.Store.Tests;

public sealed class GameFilesTests
{
    [Fact]
    public void A_game_written_to_a_file_reads_back_the_same()
    {
        GameRecord record = Given.Game() with { Played = [Given.Quarter(1), Given.Quarter(2)] };
        string text = GameFiles.Write(new GameFile(record, Given.Scenario("{ // a comment\n}"), "trainium-gambit-1"));

        GameFile read = Read(text).File!;

        Assert.Equal(JsonSerializer.Serialize(record, OrderJson.Options), JsonSerializer.Serialize(read.Record, OrderJson.Options));
        Assert.Equal(Given.Scenario("{ // a comment\n}"), read.Scenario);
        Assert.Equal("trainium-gambit-1", read.Name);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("", "line 1, column 1")]
    [InlineData("{ \"format\": ", "line 1")]
    [InlineData("[]", "format")]
    [InlineData("{}", "format")]
    [InlineData("{\"format\":\"cloudwars.game/2\"}", "cloudwars.game/1")]
    [InlineData("{\"format\":\"cloudwars.game/1\"}", "required")]
    public void What_is_no_game_is_said_with_its_place(string text, string expected) =>
        Assert.Contains(expected, Read(text).Problem, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("\"order\": \"borrow\"", "\"order\": \"print-money\"")]
    [InlineData("\"amount\": 1", "\"amount\": \"much\"")]
    [InlineData("\"quarters\": 16", "\"quarters\": 16000")]
    [InlineData("\"rulesVersion\": ", "\"rulesVersion\": 99")]
    [InlineData("\"company\": \"openai\",", "\"company\": null,")]
    [InlineData("\"hash\": \"0000000000000001\"", "\"hash\": null")]
    [InlineData("\"hash\": \"0000000000000001\"", "\"hash\": \"00000\\u001b[2J00001\"")]
    [InlineData("\"company\": \"openai\",", "\"company\": \"open\\u202eai\",")]
    [InlineData("\"legs\": [", "\"legs\": null, \"x\": [")]
    public void A_game_with_a_bad_part_is_refused_in_words(string good, string bad)
    {
        string text = GameFiles.Write(new GameFile(Given.Game() with { Played = [Given.Quarter(1)] }, null, "x"));
        Assert.Contains(good, text, StringComparison.Ordinal);

        GameFileReading reading = Read(text.Replace(good, bad, StringComparison.Ordinal));

        Assert.Null(reading.File);
        Assert.NotEmpty(reading.Problem);
    }

    [Theory]
    [InlineData("\"minutes\": 5", "\"minutes\": -1", "table.minutes")]
    [InlineData("\"to\": \"amazon\"", "\"to\": \"\"", "table.messages")]
    [InlineData("\"controller\": \"ai:director\"", "\"controller\": \"bot:sh\"", "table.papers[0].controller")]
    [InlineData("\"areas\": [\n", "\"areas\": [ \"Everything\",\n", "table.papers[0]")]
    public void What_lies_at_the_table_is_checked_like_the_rest(string good, string bad, string place)
    {
        TableRecord table = new TableRecord { Minutes = 5 }.With(new SeatPapers("openai") { Controller = "ai:director", Standing = new StandingOrders(["Models"], []) }).Write(0, "openai", "amazon", "Hello.");
        string text = GameFiles.Write(new GameFile(Given.Game() with { Table = table }, null, "x"));
        Assert.NotNull(Read(text).File);
        Assert.Contains(good, text, StringComparison.Ordinal);

        Assert.StartsWith(place, Read(text.Replace(good, bad, StringComparison.Ordinal)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_end_is_not_read()
    {
        Assert.Contains("at most", GameFiles.Read(new byte[GameFileLimits.Bytes + 1]).Problem, StringComparison.Ordinal);
        Assert.NotEmpty(Read(new string('[', 100_000)).Problem);
    }

    private static GameFileReading Read(string text) => GameFiles.Read(Encoding.UTF8.GetBytes(text));
}

using System.Text.RegularExpressions;
using CloudWars.Core;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Scenarios;
using CloudWars.Store.Files;

namespace CloudWars.Cli.Tests;

public sealed partial class TraceTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_game_agrees_with_its_own_trace()
    {
        string name = SavedGames.Keep(_shell);

        Assert.Equal(0, _shell.Run("replay", name, "--trace", _shell.In("trace.jsonl")).Code);
        Assert.Equal(0, _shell.Run("replay", name, "--against", _shell.In("trace.jsonl")).Code);
        Assert.True(_shell.Run("replay", name, "--against", _shell.In("trace.jsonl"), "--format", "json").Json.GetProperty("same").GetBoolean());
    }

    [Fact]
    public void A_difference_is_told_as_quarter_phase_and_field()
    {
        string name = SavedGames.Keep(_shell);
        string[] lines = Traced(name);
        int step = Array.FindIndex(lines, l => l.StartsWith("{\"quarter\":3,\"phase\":\"Settle\"", StringComparison.Ordinal));
        lines[step] = CashOfOpenAi().Replace(lines[step], "\"balances.openai.Cash\":\"1\"");
        string other = _shell.Write("other.jsonl", string.Join('\n', lines));

        Answer answer = _shell.Run("replay", name, "--against", other);

        Assert.Equal(1, answer.Code);
        Assert.Matches("first in quarter 3, phase \"Settle\", field balances\\.openai\\.Cash: -?[0-9]+ here, 1 there\\.", answer.Out);
    }

    [Fact]
    public void What_a_record_keeps_of_a_quarter_shows_where_a_replay_leaves_it()
    {
        GameRecord record = SavedGames.Record;
        GameSetup setup = ScenarioLibrary.Default().Load(record.Scenario).Setup! with { Quarters = record.Quarters };
        string kept = KeptPosition.Write(Simulation.Replay(Simulation.Begin(setup, record.Seed), record.Played[0]).After);
        QuarterRecord other = record.Played[0] with { Hash = "0000000000000001", Position = Deal().Replace(kept, "\"nextDeal\":77") };
        string file = _shell.Write("game.json", GameFiles.Write(new GameFile(record with { Played = [other, .. record.Played.Skip(1)] }, null, "game")));

        Answer answer = _shell.Run("replay", file, "--verify");

        Assert.Equal(1, answer.Code);
        Assert.Matches("quarter 1 differs: it gives [0-9a-f]{16}, the record says 0000000000000001; .*field nextDeal: [0-9]+ here, 77 in the record", answer.Out);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("{\"format\":\"cloudwars.game/1\"}", "line 1")]
    [InlineData("nonsense", "line 1")]
    [InlineData("{\"format\":\"cloudwars.trace/1\",\"scenario\":\"trainium-gambit\",\"seed\":12,\"rules\":1}", "no trace of the same game")]
    [InlineData("{\"format\":\"cloudwars.trace/1\",\"scenario\":\"trainium-gambit\",\"seed\":11,\"rules\":999}", "under rules 999")]
    public void A_file_that_is_no_trace_of_the_game_is_bad_input(string text, string expected)
    {
        Answer answer = _shell.Run("replay", SavedGames.Keep(_shell), "--against", _shell.Write("x.jsonl", text));

        Assert.Equal(2, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
    }

    private string[] Traced(string name)
    {
        Assert.Equal(0, _shell.Run("replay", name, "--trace", _shell.In("trace.jsonl")).Code);
        return File.ReadAllLines(_shell.In("trace.jsonl"));
    }

    [GeneratedRegex("\"balances\\.openai\\.Cash\":\"-?[0-9]+\"")]
    private static partial Regex CashOfOpenAi();

    [GeneratedRegex("\"nextDeal\":[0-9]+")]
    private static partial Regex Deal();
}

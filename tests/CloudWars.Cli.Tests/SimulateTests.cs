using System.Text.Json;

namespace CloudWars.Cli.Tests;

public sealed class SimulateTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_report_has_the_promised_shape()
    {
        JsonElement report = Simulate("--games", "3", "--seed", "7").Json;

        Assert.Equal("cloudwars.simulate/1", report.GetProperty("format").GetString());
        Assert.Equal("trainium-gambit:short", report.GetProperty("scenario").GetString());
        Assert.Equal(7, report.GetProperty("seed").GetInt32());
        JsonElement game = report.GetProperty("games")[0];
        Assert.Equal(7001, game.GetProperty("seed").GetInt32());
        Assert.Equal(8, game.GetProperty("quarters").GetInt32());
        Assert.Equal("last-quarter", game.GetProperty("end").GetString());
        Assert.Matches("^[0-9a-f]{16}$", game.GetProperty("hash").GetString());
        Assert.Equal(6, game.GetProperty("results").GetArrayLength());
        Assert.Equal(8, game.GetProperty("leaders").GetArrayLength());
        Assert.All(game.GetProperty("events").EnumerateArray(), e => Assert.Matches("^[a-z-]+:[a-z0-9-]+@[0-9]+$", e.GetString()));
    }

    [Fact]
    public void Results_are_ranked_and_the_last_leader_is_the_winner()
    {
        foreach (JsonElement game in Simulate("--games", "3").Json.GetProperty("games").EnumerateArray())
        {
            JsonElement[] results = [.. game.GetProperty("results").EnumerateArray()];
            Assert.Equal(Enumerable.Range(1, 6), results.Select(r => r.GetProperty("rank").GetInt32()));
            Assert.Equal(results.Select(r => r.GetProperty("score").GetDouble()).OrderDescending(), results.Select(r => r.GetProperty("score").GetDouble()));
            Assert.Equal(results[0].GetProperty("company").GetString(), game.GetProperty("leaders").EnumerateArray().Last().GetString());
        }
    }

    [Fact]
    public void The_summary_counts_games_and_wins()
    {
        JsonElement report = Simulate("--games", "4").Json;

        JsonElement summary = report.GetProperty("summary");
        JsonElement interns = summary.GetProperty("by_controller").GetProperty("ai:intern");
        Assert.Equal(4, interns.GetProperty("games").GetInt32());
        Assert.Equal(4, summary.GetProperty("by_controller").EnumerateObject().Sum(c => c.Value.GetProperty("wins").GetInt32()));
        Assert.Equal(4, summary.GetProperty("by_company").EnumerateObject().Sum(c => c.Value.GetProperty("wins").GetInt32()));
        Assert.True(interns.TryGetProperty("mean_score", out _));
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_number_of_threads()
    {
        string[] ledgers = [_shell.In("1.jsonl"), _shell.In("4.jsonl")];
        Answer one = Simulate("--games", "6", "--threads", "1", "--ledger", ledgers[0]);
        Answer four = Simulate("--games", "6", "--threads", "4", "--ledger", ledgers[1]);

        Assert.Equal(one.Out, four.Out);
        Assert.Equal(File.ReadAllText(ledgers[0]), File.ReadAllText(ledgers[1]));
    }

    [Fact]
    public void A_game_of_a_series_can_be_played_alone()
    {
        string first = Simulate("--games", "2", "--seed", "3").Json.GetProperty("games")[0].GetRawText();

        Assert.Equal(first, Simulate("--games", "1", "--seed", "3").Json.GetProperty("games")[0].GetRawText());
    }

    [Fact]
    public void Every_posting_of_the_ledger_is_written_and_all_cash_stays_in_the_world()
    {
        string path = _shell.In("ledger.jsonl");
        Simulate("--ledger", path);
        decimal cash = 0;
        HashSet<int> quarters = [];
        foreach (string line in File.ReadLines(path))
        {
            JsonElement posting = JsonDocument.Parse(line).RootElement;
            Assert.Equal(["game", "quarter", "debit", "credit", "amount", "reason"], posting.EnumerateObject().Select(p => p.Name));
            decimal amount = posting.GetProperty("amount").GetDecimal();
            Assert.True(amount > 0);
            cash += posting.GetProperty("debit").GetString()!.EndsWith(":cash", StringComparison.Ordinal) ? amount : 0;
            cash -= posting.GetProperty("credit").GetString()!.EndsWith(":cash", StringComparison.Ordinal) ? amount : 0;
            quarters.Add(posting.GetProperty("quarter").GetInt32());
        }

        Assert.Equal(0, cash);
        Assert.Equal(Enumerable.Range(1, 8), quarters.Order());
    }

    [Fact]
    public void Ctrl_C_keeps_what_is_done()
    {
        using Shell interrupted = new() { Interrupt = new CancellationToken(canceled: true) };

        Answer answer = interrupted.Run(["simulate", .. Shell.QuickGame, "--games", "50", "--format", "json"]);

        Assert.Equal(130, answer.Code);
        Assert.True(answer.Json.GetProperty("games").GetArrayLength() < 50);
    }

    [Fact]
    public void People_read_a_table()
    {
        Answer answer = _shell.Run(["simulate", .. Shell.QuickGame]);

        Assert.Equal(0, answer.Code);
        Assert.Contains("ai:analyst", answer.Out, StringComparison.Ordinal);
        Assert.Contains("state hash", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', answer.Out + answer.Error);
    }

    [Theory]
    [InlineData("nowhere", "", "trainium-gambit")]
    [InlineData("trainium-gambit", "amazon", "COMPANY=CONTROLLER")]
    [InlineData("trainium-gambit", "yahoo=ai:director", "no company \"yahoo\"")]
    [InlineData("trainium-gambit", "nvidia=ai:director", "played by the game")]
    [InlineData("trainium-gambit", "amazon=ai:genius", "director")]
    [InlineData("trainium-gambit", "amazon=ai:director/reckless", "prudent")]
    [InlineData("trainium-gambit", "amazon=bot:", "bot:python3")]
    [InlineData("trainium-gambit", "amazon=human", "cloudwars play")]
    public void What_cannot_be_played_is_refused_with_the_way_out(string scenario, string seat, string expected)
    {
        Answer answer = _shell.Run(["simulate", scenario, .. seat.Length > 0 ? (string[])["--seat", seat] : []]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public void A_broken_scenario_file_is_told_with_its_place()
    {
        string path = _shell.Write("broken.json", "{\n  \"title\": ");

        Answer answer = _shell.Run("simulate", path);

        Assert.Equal(2, answer.Code);
        Assert.Contains($"{path}: error at 2:", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_is_told_before_any_game()
    {
        Answer answer = _shell.Run(["simulate", .. Shell.QuickGame, "--ledger", _shell.In("missing/ledger.jsonl")]);

        Assert.Equal(2, answer.Code);
        Assert.Contains("--ledger", answer.Error, StringComparison.Ordinal);
    }

    private Answer Simulate(params string[] more)
    {
        Answer answer = _shell.Run(["simulate", .. Shell.QuickGame, "--format", "json", .. more]);
        Assert.Equal(0, answer.Code);
        return answer;
    }
}

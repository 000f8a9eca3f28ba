using System.Text.Json;
using CloudWars.Analysis.Balance;
using CloudWars.Analysis.Games;
using CloudWars.Analysis.Probes;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Scenarios;

namespace CloudWars.Cli.Tests;

public sealed class BalanceTests : IDisposable
{
    private static readonly string[] Line = ["balance", "trainium-gambit:short", "--games", "4", "--level", "intern", "--probes", "4", "--format", "json", "--threads"];

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void The_wins_of_all_companies_are_all_wins()
    {
        Answer answer = _shell.Run([.. Line, "2"]);
        JsonElement report = answer.Json.GetProperty("scenarios")[0];

        Assert.Equal("cloudwars.balance/1", answer.Json.GetProperty("format").GetString());
        Assert.Equal(1, report.GetProperty("companies").EnumerateArray().Sum(c => c.GetProperty("share").GetProperty("value").GetDouble()), 3);
        Assert.Equal(1, report.GetProperty("roles").EnumerateArray().Sum(c => c.GetProperty("share").GetProperty("value").GetDouble()), 3);
        Assert.Equal(1, report.GetProperty("variance").EnumerateObject().Sum(v => v.Value.GetDouble()), 3);
        Assert.Equal(1, report.GetProperty("leads").GetProperty("leader_wins").EnumerateArray().Last().GetProperty("value").GetDouble());
        Assert.Equal(ProbeSearch.Names, report.GetProperty("probes").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.Equal(answer.Out, _shell.Run([.. Line, "1"]).Out);
    }

    [Fact]
    public void A_company_that_always_wins_is_called_out()
    {
        BalanceReport report = Told(game => ["amazon", "openai", "google", "meta", "anthropic", "microsoft"], 60);

        Assert.Equal(Verdict.Outside, report.Companies.Single(c => c.Name == "amazon").Verdict);
        Assert.Contains(report.Complaints, c => c.StartsWith("amazon wins 100%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0.6, true)]
    [InlineData(0.4, false)]
    public void Foul_play_that_pays_is_called_out(double gain, bool complained)
    {
        BalanceReport report = Told(game => ["amazon", "openai", "google", "meta", "anthropic", "microsoft"], 6) with
        {
            Probes = [new ProbeResult("wash pricing", "", "amazon", "openai", "a contract at ten times the price", gain, gain, 0.5, 40)],
        };

        Assert.Equal(complained, report.Complaints.Any(c => c.Contains("wash pricing", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(4, false)]
    public void Orders_that_no_winner_gives_are_called_out_unless_the_game_is_a_lesson(int quarters, bool complained)
    {
        BalanceReport report = Told(game => ["amazon", "openai", "google", "meta", "anthropic", "microsoft"], 30) with { Quarters = quarters };

        Assert.Equal(complained, report.Complaints.Any(c => c.StartsWith("No winner", StringComparison.Ordinal)));
    }

    [Fact]
    public void Wins_that_go_round_are_fair()
    {
        string[] order = ["amazon", "openai", "google", "meta", "anthropic", "microsoft"];
        BalanceReport report = Told(game => [.. order.Skip(game % 6), .. order.Take(game % 6)], 60);

        Assert.All(report.Companies, c => Assert.Equal(Verdict.Within, c.Verdict));
        Assert.All(report.Roles, r => Assert.Equal(0.5, r.Part.Value, 6));
    }

    [Fact]
    public void A_lead_that_is_never_lost_leaves_nothing_open()
    {
        BalanceReport report = Told(game => ["amazon", "openai", "google", "meta", "anthropic", "microsoft"], 6);

        Assert.Equal(0, report.Leads.LeadsForGoodFrom);
        Assert.Equal(0, report.Leads.Changes.Value);
        Assert.All(report.Leads.LeaderWins, w => Assert.Equal(1, w.Value));
    }

    [Theory]
    [InlineData("balance", "trainium-gambit", "--level", "genius")]
    [InlineData("balance", "no-such-scenario")]
    [InlineData("balance", "trainium-gambit", "--probes", "-1")]
    public void What_cannot_be_measured_is_refused(params string[] arguments) => Assert.Equal(2, _shell.Run(arguments).Code);

    /// <summary>A report on games that were not played but told: who came in which order, the first one leading throughout.</summary>
    private static BalanceReport Told(Func<int, string[]> ranking, int games)
    {
        GameSetup setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;
        BalanceRun run = new(new BalancePlan { Setup = setup, Maker = ControllerCatalog.Create, Games = games });
        for (int game = 0; game < run.Games; game++)
        {
            string[] order = ranking(game);
            List<SeatResult> results = [.. order.Select((company, i) => new SeatResult(company, "ai:director/grower", 6 - i, i + 1, 1, false))];
            run.Take(new PlayedGame(game + 1, 1, 4, "last-quarter", "", results, [order[0], order[0], order[0], order[0]], [], [], []));
        }

        return run.Report()!;
    }
}

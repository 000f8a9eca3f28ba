using System.Text.Json;
using CloudWars.Analysis.Forks;
using CloudWars.Analysis.Reviews;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Scenarios;

namespace CloudWars.Cli.Tests;

/// <summary>Looking back: forks of finished quarters and graded decisions.</summary>
public sealed class LookbackTests : IDisposable
{
    private static readonly GameSetup Setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData(1, "openai")]
    [InlineData(3, "amazon")]
    public void The_same_orders_make_the_same_history(int quarter, string company)
    {
        IReadOnlyList<Order> same = OrdersOf(quarter, company);

        Fork fork = ForkPlayer.Play(Plan(quarter, company, same));

        Assert.Equal(fork.Played.Points, fork.Forked.Points);
        Assert.Empty(fork.OnlyForked);
        Assert.All(fork.Difference, part => Assert.Equal(0, part.Amount));
    }

    [Fact]
    public void What_moved_the_value_adds_up_to_the_difference()
    {
        Fork fork = ForkPlayer.Play(Plan(2, "openai", [new IssueShares(10), new FundResearch(0.2)]));

        Assert.Equal(fork.Played.Points[0], fork.Forked.Points[0]);
        Assert.Equal(fork.Forked.End.Value - fork.Played.End.Value, fork.Difference.Sum(p => p.Amount), 6);
        Assert.NotEqual(0, fork.Forked.End.Value - fork.Played.End.Value);
        Assert.Empty(fork.Refused);
    }

    [Fact]
    public void An_order_that_is_not_allowed_is_refused_with_its_reason() =>
        Assert.NotEmpty(Assert.Single(ForkPlayer.Play(Plan(2, "openai", [new Borrow(1e6)])).Refused));

    [Fact]
    public void The_fork_can_be_asked_under_other_lucks()
    {
        ForkPlan plan = Plan(2, "openai", [new FundResearch(0)]);

        ForkSamples samples = ForkPlayer.Sample(plan, 6, TestContext.Current.CancellationToken);

        Assert.Equal(6, samples.Count);
        Assert.Equal(samples, ForkPlayer.Sample(plan, 6, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_command_shows_both_histories()
    {
        string game = SavedGames.Keep(_shell);
        string orders = _shell.Write("orders.json", """{"orders":[{"order":"issue","amount":5},],}""");

        JsonElement fork = _shell.Run("whatif", game, "--quarter", "2", "--company", "openai", "--orders", orders, "--samples", "3", "--format", "json").Json;

        Assert.Equal("cloudwars.whatif/1", fork.GetProperty("format").GetString());
        Assert.Equal(fork.GetProperty("played").GetArrayLength(), fork.GetProperty("forked").GetArrayLength());
        Assert.Equal(3, fork.GetProperty("samples").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("[{\"order\":\"bribe\"}]", "$[0]")]
    [InlineData("{\"orders\":5}", "a list of orders")]
    [InlineData("[{]", "line 1")]
    public void A_file_that_holds_no_orders_is_told_where(string text, string where)
    {
        string game = SavedGames.Keep(_shell);

        Answer answer = _shell.Run("whatif", game, "--quarter", "2", "--company", "openai", "--orders", _shell.Write("orders.json", text));

        Assert.Equal(2, answer.Code);
        Assert.Contains(where, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--quarter", "39", "--company", "openai")]
    [InlineData("--quarter", "2", "--company", "acme")]
    public void A_quarter_or_company_that_is_not_there_is_refused(params string[] question)
    {
        string game = SavedGames.Keep(_shell);

        Assert.Equal(2, _shell.Run(["whatif", game, .. question, "--orders", _shell.Write("orders.json", "[]")]).Code);
    }

    [Fact]
    public void A_review_grades_every_quarter_and_ends_with_the_winner()
    {
        string game = SavedGames.Keep(_shell);

        JsonElement review = _shell.Run("review", game, "--company", "openai", "--futures", "4", "--format", "json").Json;

        Assert.Equal("cloudwars.review/1", review.GetProperty("format").GetString());
        Assert.Equal(5, review.GetProperty("quarters").GetArrayLength());
        JsonElement[] chances = [.. review.GetProperty("chances").EnumerateArray()];
        Assert.All(chances, c => Assert.Equal(1, c.GetProperty("of_seats").EnumerateObject().Sum(s => s.Value.GetDouble()), 3));
        Assert.Contains(chances[^1].GetProperty("of_seats").EnumerateObject(), s => s.Value.GetDouble() == 1);
    }

    [Fact]
    public void A_quarter_that_a_stand_in_played_is_told_as_such()
    {
        QuarterRecord[] played = [SavedGames.Record.Played[0], SavedGames.Record.Played[1] with { Deciders = [new SeatRecord("openai", "caretaker")] }];
        ReviewPlan plan = new() { Setup = Setup, Record = SavedGames.Record with { Played = played }, Maker = ControllerCatalog.Create, Companies = ["openai"], OrderFutures = 2, ChanceFutures = 2 };

        GameReview review = Reviewer.Review(plan, () => { }, TestContext.Current.CancellationToken);

        Assert.Equal(["", "caretaker"], review.Quarters.Select(q => q.StandIn));
    }

    [Fact]
    public void Before_the_first_quarter_nobody_is_far_ahead()
    {
        GameReview review = Reviewer.Review(new ReviewPlan { Setup = Setup, Record = SavedGames.Record with { Played = [] }, Maker = ControllerCatalog.Create, Companies = [] }, () => { }, TestContext.Current.CancellationToken);

        Assert.All(review.Chances[0].OfSeats, chance => Assert.InRange(chance, 0.05, 0.40));
    }

    [Theory]
    [InlineData(-0.5, Grade.Brilliant)]
    [InlineData(0.0, Grade.Good)]
    [InlineData(0.2, Grade.Inaccurate)]
    [InlineData(0.4, Grade.Mistake)]
    [InlineData(2.0, Grade.Blunder)]
    public void The_more_points_are_lost_the_harder_the_word(double lost, Grade grade) => Assert.Equal(grade, Grades.Of(lost));

    private static ForkPlan Plan(int quarter, string company, IReadOnlyList<Order> orders) =>
        new() { Setup = Setup, Record = SavedGames.Record, Quarter = quarter, Company = company, Orders = orders };

    private static IReadOnlyList<Order> OrdersOf(int quarter, string company) =>
        [.. SavedGames.Record.Played[quarter - 1].Rounds.SelectMany(r => r.Seats).Where(s => s.Company == company).SelectMany(s => s.Orders)];
}

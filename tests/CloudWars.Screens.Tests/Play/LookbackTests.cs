using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

/// <summary>What a player can do with quarters that are over.</summary>
public sealed class LookbackTests
{
    private static readonly string[] WholeGame = ["", .. Enumerable.Range(0, 40).SelectMany(_ => new[] { "f5", "y", "" })];

    [Fact]
    public void The_end_leads_to_the_review_the_replay_and_the_title()
    {
        string told = Play(TestGame.Services(4), TestGame.Start(), [.. WholeGame[..30], "help"]);

        Assert.Contains("The review: winning chances", told);
        Assert.Contains("Replay: quarter by quarter", told);
    }

    [Fact]
    public void A_review_tells_chances_turning_points_and_graded_decisions()
    {
        string told = AfterTheEnd("v", "right", "right", "back");

        Assert.Contains("Winning chances", told);
        Assert.Contains("Who would win if caretakers played on", told);
        Assert.Contains("What the review would have done", told);
    }

    [Fact]
    public void A_replay_opens_orders_news_and_desks_of_every_quarter()
    {
        string told = AfterTheEnd("p", "right", "3", "c", "back");

        Assert.Contains("replay: Q2 2026 (2 of 4)", told);
        Assert.Contains("1 Headquarters, after Q2 2026", told);
    }

    [Fact]
    public void A_finished_quarter_is_tried_with_other_orders_and_nothing_of_it_is_saved()
    {
        ShelfInMemory shelf = new();
        string[] whatIf = ["", "f5", "y", "", "", "f5", "y", "", "", "esc", "w", "1", "r", "9", "yes", "f5", "y", "right", "t"];
        string told = Play(TestGame.Services(6, shelf), TestGame.Start(), whatIf);

        Assert.Contains("had ordered otherwise in", told);
        Assert.Contains("other orders, the same luck", told);
        Assert.Contains("The steps add up to the difference", told);
        Assert.Contains("as played", told);
        Assert.Single(shelf.List());
    }

    [Fact]
    public void A_finished_game_of_a_person_stands_among_the_records()
    {
        ShelfInMemory shelf = new();
        Play(TestGame.Services(4, shelf), TestGame.Start(), WholeGame);

        string told = Play(TestGame.Services(4, shelf), GameStart.Title, ["b", "back"]);

        Assert.Contains("The best games of people at this keyboard", told);
        Assert.Contains("Minerva", told);
        Assert.Contains("Ada", told);
    }

    private static string AfterTheEnd(params string[] lines)
    {
        ShelfInMemory shelf = new();
        Play(TestGame.Services(4, shelf), TestGame.Start(), WholeGame);
        Assert.True(shelf.List()[0].Over);
        return Play(TestGame.Services(4, shelf), GameStart.NewestSaved, ["", .. lines]);
    }

    private static string Play(GameServices services, GameStart start, IEnumerable<string> lines)
    {
        StringWriter output = new();
        new PlainGame(services).Run(new StringReader(string.Join('\n', lines) + "\n"), output, start);
        return output.ToString();
    }
}

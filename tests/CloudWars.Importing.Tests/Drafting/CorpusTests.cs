using CloudWars.Analysis.Games;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Importing.Facts;
using CloudWars.Players;
using CloudWars.Scenarios;

namespace CloudWars.Importing.Tests.Drafting;

/// <summary>Whatever an article is about: if it has a deal, there is a game, and every figure of it can be followed.</summary>
public class CorpusTests
{
    [Theory]
    [MemberData(nameof(Corpus.All), MemberType = typeof(Corpus))]
    public void An_article_with_a_deal_becomes_a_game_that_can_be_played(string article)
    {
        FactSheet sheet = Given.Facts(Corpus.Text(article));
        if (!sheet.HasDeals)
        {
            Assert.Throws<ArgumentException>(() => Given.Make(sheet, Given.Quick));
            return;
        }

        ScenarioReading reading = Given.Make(sheet, Given.Quick).Read();

        Assert.True(reading.Ok, Given.Problems(reading));
        Assert.Empty(reading.Problems);
        Assert.InRange(reading.Setup!.Companies.Count(c => c.Seat), 2, 8);
        Assert.NotEmpty(reading.Setup.Goals);
        Play(reading.Setup);
    }

    private static void Play(GameSetup setup)
    {
        GamePlan plan = new()
        {
            Setup = setup with { Quarters = 4 },
            Seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, "ai:intern"))],
            Controllers = ControllerCatalog.Create,
            Seed = 3,
        };

        Assert.Equal(4, GamePlayer.Play(plan, 0, TestContext.Current.CancellationToken).Quarters);
    }
}

using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players.Tests.Worlds;
using Moq;

namespace CloudWars.Players.Tests;

/// <summary>A quarter that the shelf cannot keep has not happened; tried again, it is the same quarter.</summary>
public sealed class RefusedQuarterTests
{
    [Fact]
    public void A_quarter_that_was_refused_twice_comes_out_as_it_would_have_at_once()
    {
        List<QuarterRecord> kept = [];
        int calls = 0;
        Mock<IGameShelf> shelf = new();
        shelf.Setup(s => s.Begin(It.IsAny<GameRecord>())).Returns("game-1");
        shelf.Setup(s => s.Accept("game-1", It.IsAny<QuarterRecord>(), It.IsAny<bool>())).Callback((string _, QuarterRecord quarter, bool _) =>
        {
            if (calls++ % 3 < 2)
            {
                throw new ShelfException("There is no room on the disk.");
            }

            kept.Add(quarter);
        });
        Match match = Begin(shelf.Object);
        int refused = 0;
        while (match.Stage != MatchStage.Over)
        {
            int before = match.Record.Played.Count;
            try
            {
                match.Advance(TestContext.Current.CancellationToken);
            }
            catch (ShelfException)
            {
                refused++;
                Assert.Empty(match.Waiting);
                Assert.Equal(before, match.Record.Played.Count);
            }
        }

        Match straight = Begin(null);
        while (straight.Stage != MatchStage.Over)
        {
            straight.Advance(TestContext.Current.CancellationToken);
        }

        Assert.Equal(2 * kept.Count, refused);
        Assert.Equal(straight.Record.Played.Select(q => q.Hash), kept.Select(q => q.Hash));
        Assert.Equal(straight.Record.Played.Select(q => q.Rounds.Count), kept.Select(q => q.Rounds.Count));
    }

    private static Match Begin(IGameShelf? shelf)
    {
        GameSetup setup = SmallWorld.Setup with { Quarters = 6 };
        List<SeatRecord> seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, "ai:analyst"))];
        GameRecord record = new() { RulesVersion = RulesVersion.Current, Scenario = setup.ScenarioId, Seed = 4, Quarters = setup.Quarters, Seats = seats };
        return new Match(setup, record, seats.ToDictionary(s => s.Company, s => ControllerCatalog.Create(s.Controller, 4, s.Company)), shelf);
    }
}

using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.World;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;

namespace CloudWars.Core.Tests.News;

/// <summary>The wire tells what happened, to those who may know.</summary>
public class HeadlineTests
{
    private static readonly GameSetup World = Given.SmallWorld();

    [Fact]
    public void A_secret_is_told_to_its_parties_only()
    {
        GameEvent talks = new(Happening.TalksOpened, 1, 0, 2, 10, "", Secret: true);
        Assert.Contains("Nimbus sent Minerva a term sheet", Assert.Single(Headlines.For(World, [talks], "nimbus")).Text, StringComparison.Ordinal);
        Assert.Single(Headlines.For(World, [talks], "minerva"));
        Assert.Empty(Headlines.For(World, [talks], "stratus"));
        Assert.Empty(Headlines.For(World, [talks], null));
    }

    [Fact]
    public void Public_news_is_told_to_all_and_ones_own_comes_first()
    {
        GameEvent[] events = [new(Happening.BondsSold, 1, 1, -1, 5, "", false), new(Happening.BondsSold, 1, 0, -1, 4, "", false)];
        IReadOnlyList<Headline> wire = Headlines.For(World, events, "nimbus");
        Assert.Equal(2, wire.Count);
        Assert.Contains("Nimbus", wire[0].Text, StringComparison.Ordinal);
        Assert.True(wire[0].Mine && !wire[1].Mine);
    }

    [Fact]
    public void Everything_that_happens_has_words()
    {
        Happening[] silent = [Happening.GameOver, Happening.PricesChanged];
        Assert.All(Enum.GetValues<Happening>().Except(silent), kind =>
            Assert.NotEmpty(Headlines.For(World, [new GameEvent(kind, 1, 0, 2, 1, "anvil", false)], "nimbus").Single().Text));
    }

    [Fact]
    public void Every_event_of_random_games_can_be_told_to_every_reader()
    {
        Table table = new(World, 12, RandomPlayer.Everywhere(12));
        while (!table.State.IsOver)
        {
            table.PlayQuarter();
            foreach (string? reader in (string?[])[null, "nimbus", "janus", "forge", "nobody"])
            {
                Assert.All(Headlines.For(World, table.Events, reader), h => Assert.False(string.IsNullOrWhiteSpace(h.Text)));
            }
        }
    }
}

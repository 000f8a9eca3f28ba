using CloudWars.Core.Ledger;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>A game played on in place, with all its memory used again, is the game that fresh positions give.</summary>
public class GameRunLaws
{
    [Fact]
    public void A_desk_that_is_used_again_resolves_every_quarter_as_a_fresh_one_does() => Gens.Seed.Sample(seed =>
    {
        GameRecord played = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play().Record;
        GameRun run = Begin(seed);
        foreach (QuarterRecord quarter in played.Played)
        {
            run.Replay(quarter);
            Assert.Equal(quarter.Hash, run.Hash);
        }
    }, iter: 12);

    [Fact]
    public void What_it_tells_and_posts_is_what_the_simulation_tells_and_posts() => Gens.Seed.Sample(seed =>
    {
        Table table = new(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed));
        GameRun run = Begin(seed);
        for (int q = 0; q < 6 && !run.IsOver; q++)
        {
            IReadOnlyList<Posting> expected = table.PlayQuarter().Postings;
            QuarterRecord quarter = table.Record.Played[q];
            List<Happenings.GameEvent> told = [.. quarter.Rounds.SelectMany(r => run.Talk(r.Seats))];
            told.AddRange(run.Resolve(quarter.Rounds[0].Seats, journal: true));
            Assert.Equal(table.Events, told);
            Assert.Equal(expected, run.Postings);
        }
    }, iter: 4);

    [Fact]
    public void Its_views_show_what_fresh_views_show() => Gens.Seed.Sample(seed =>
    {
        GameRecord played = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play(8).Record;
        GameRun run = Begin(seed);
        foreach (QuarterRecord quarter in played.Played)
        {
            run.Replay(quarter);
            foreach (CompanySetup company in run.Setup.Companies)
            {
                SeatView fresh = Simulation.View(run.Snapshot(), company.Id);
                SeatView used = run.View(company.Id);
                Assert.Empty(StateText.Differences(fresh.State, used.State));
                Assert.Equal(fresh.Rumours, used.Rumours);
            }
        }
    }, iter: 4);

    [Fact]
    public void A_step_back_leaves_nothing_of_the_step()
    {
        GameRun run = Begin(3);
        run.Resolve([]);
        GameState before = run.Snapshot();
        run.Resolve([new SeatOrders(run.Setup.Companies[0].Id, [new Borrow(1)])]);
        Assert.NotEmpty(StateText.Differences(before, run.Snapshot()));
        run.StepBack();
        Assert.Empty(StateText.Differences(before, run.Snapshot()));
    }

    [Fact]
    public void A_quarter_of_a_play_out_allocates_less_than_a_kilobyte()
    {
        GameRecord played = new Table(Given.SmallWorld(), 5, RandomPlayer.Everywhere(5)).Play().Record;
        Imagine world = Imagine.From(Simulation.View(Simulation.Begin(Given.SmallWorld(), 5), Given.SmallWorld().Companies[0].Id), 5);
        Play(world, played);
        world.Restart(5);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int quarters = Play(world, played);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / quarters, 0, 1024);
    }

    private static int Play(Imagine world, GameRecord played)
    {
        int quarters = 0;
        for (; quarters < played.Played.Count && !world.IsOver; quarters++)
        {
            world.Resolve(played.Played[quarters].Rounds[0].Seats);
        }

        return quarters;
    }

    private static GameRun Begin(ulong seed) => new(Simulation.Begin(Given.SmallWorld(), seed));
}

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
    public void Any_step_can_be_taken_back_and_taken_again() => Gens.Seed.Sample(seed =>
    {
        GameRecord played = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play(8).Record;
        GameRun run = Begin(seed);
        foreach (QuarterRecord quarter in played.Played)
        {
            foreach (RoundRecord round in quarter.Rounds)
            {
                BackAndAgain(run, () => run.Talk(round.Seats));
            }

            BackAndAgain(run, () => run.Resolve(quarter.Rounds[0].Seats));
            Assert.Equal(quarter.Hash, run.Hash);
        }
    }, iter: 6);

    [Fact]
    public void A_game_on_the_memory_of_a_finished_one_is_the_game_on_memory_of_its_own() => Gens.Seed.Sample(seed =>
    {
        GameSetup world = Given.SmallWorld();
        GameRun? finished = null;
        for (ulong game = seed; game < seed + 3; game++)
        {
            GameRecord played = new Table(world, game, RandomPlayer.Everywhere((int)game)).Play(6).Record;
            GameRun run = GameRun.On(finished, Simulation.Begin(world, game));
            GameRun own = new(Simulation.Begin(world, game));
            Assert.True(finished is null || ReferenceEquals(finished, run));
            foreach (QuarterRecord quarter in played.Played)
            {
                Assert.Equal(own.Replay(quarter, journal: true), run.Replay(quarter, journal: true));
                Assert.Equal(own.Postings, run.Postings);
                Assert.Equal(quarter.Hash, run.Hash);
                Assert.All(world.Companies, c => Assert.Empty(StateText.Differences(own.View(c.Id).State, run.View(c.Id).State)));
            }

            finished = run;
        }
    }, iter: 3);

    [Fact]
    public void Another_scenario_is_never_played_on_the_memory_of_a_finished_game()
    {
        GameRun finished = Begin(3);
        Assert.NotSame(finished, Begin(3, finished));
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

    private static void BackAndAgain(GameRun run, Action step)
    {
        GameState before = run.Snapshot();
        step();
        run.StepBack();
        Assert.Empty(StateText.Differences(before, run.Snapshot()));
        step();
    }

    private static GameRun Begin(ulong seed, GameRun? finished) => GameRun.On(finished, Simulation.Begin(Given.SmallWorld() with { Quarters = 7 }, seed));

    private static GameRun Begin(ulong seed) => new(Simulation.Begin(Given.SmallWorld(), seed));
}

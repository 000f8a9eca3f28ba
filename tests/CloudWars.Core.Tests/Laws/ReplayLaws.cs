using System.Text.Json;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Testing.Generators;
using CloudWars.Testing.Play;
using CloudWars.Testing.Worlds;
using CsCheck;

namespace CloudWars.Core.Tests.Laws;

/// <summary>The same scenario, seed and orders always give the same game.</summary>
public class ReplayLaws
{
    [Fact]
    public void A_recorded_game_replays_to_the_same_hashes_after_a_round_trip_through_json() => Gens.Seed.Sample(seed =>
    {
        GameRecord played = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play().Record;
        string json = JsonSerializer.Serialize(played, OrderJson.Options);
        GameRecord read = JsonSerializer.Deserialize<GameRecord>(json, OrderJson.Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, OrderJson.Options));
        Assert.Equal(Hashes(played), Hashes(read));
        Assert.Equal(Hashes(played), Replayed(read));
    }, iter: 8);

    [Fact]
    public void The_order_in_which_seats_hand_in_their_orders_changes_nothing() => Gens.Seed.Sample(seed =>
    {
        GameRecord played = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play(8).Record;
        GameRecord reversed = Changed(played, seats => [.. seats.Reverse()]);
        GameRecord rotated = Changed(played, seats => [.. seats.Skip(1), .. seats.Take(1)]);
        Assert.Equal(Hashes(played), Replayed(reversed));
        Assert.Equal(Hashes(played), Replayed(rotated));
    }, iter: 6);

    [Fact]
    public void The_order_in_which_a_seat_wrote_orders_of_different_kinds_changes_nothing() => Gens.Seed.Sample(seed =>
    {
        GameRecord played = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play(8).Record;
        GameRecord regrouped = Changed(played, seats =>
            [.. seats.Select(s => s with { Orders = [.. s.Orders.GroupBy(o => o.GetType()).Reverse().SelectMany(g => g)] })]);
        Assert.Equal(Hashes(played), Replayed(regrouped));
    }, iter: 6);

    [Fact]
    public async Task Games_played_on_several_threads_at_once_are_the_same_games()
    {
        List<string> alone = Hashes(new Table(Given.SmallWorld(), 7, RandomPlayer.Everywhere(7)).Play().Record);
        Task<List<string>>[] together = [.. Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => Hashes(new Table(Given.SmallWorld(), 7, RandomPlayer.Everywhere(7)).Play().Record)))];
        foreach (List<string> hashes in await Task.WhenAll(together))
        {
            Assert.Equal(alone, hashes);
        }
    }

    [Fact]
    public void Another_seed_is_another_game() =>
        Assert.NotEqual(Hashes(new Table(Given.SmallWorld(), 1).Play(3).Record), Hashes(new Table(Given.SmallWorld(), 2).Play(3).Record));

    [Fact]
    public void Resolving_leaves_the_position_it_was_given_untouched() => Gens.Seed.Sample(seed =>
    {
        Table table = new Table(Given.SmallWorld(), seed, RandomPlayer.Everywhere((int)seed)).Play(3);
        GameState before = table.State;
        string text = StateText.Of(before);
        table.Play(2);
        _ = Simulation.View(before, "nimbus");
        Assert.Equal(text, StateText.Of(before));
    }, iter: 4);

    [Fact]
    public void A_finished_game_cannot_be_resolved_again()
    {
        GameState over = new Table(Given.SmallWorld() with { Quarters = 4 }, 1).Play().State;
        Assert.True(over.IsOver);
        Assert.Throws<InvalidOperationException>(() => Simulation.Resolve(over, []));
    }

    private static List<string> Hashes(GameRecord record) => [.. record.Played.Select(q => q.Hash)];

    private static List<string> Replayed(GameRecord record)
    {
        GameState state = Simulation.Begin(Given.SmallWorld(), record.Seed);
        List<string> hashes = [];
        foreach (QuarterRecord quarter in record.Played)
        {
            Outcome outcome = Simulation.Replay(state, quarter);
            state = outcome.After;
            hashes.Add(outcome.Hash);
        }

        return hashes;
    }

    private static GameRecord Changed(GameRecord record, Func<IReadOnlyList<SeatOrders>, IReadOnlyList<SeatOrders>> change) =>
        record with { Played = [.. record.Played.Select(q => q with { Rounds = [.. q.Rounds.Select(r => new RoundRecord(change(r.Seats)))] })] };
}

namespace CloudWars.Store.Tests;

/// <summary>Spares of the last session and of the days of play before it.</summary>
public sealed class SpareTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DayClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_day_of_play_leaves_a_spare_and_the_sixth_pushes_out_the_first()
    {
        for (int day = 1; day <= 7; day++)
        {
            Play(3);
            _clock.Now += TimeSpan.FromDays(1);
        }

        Assert.Equal([21, 18, 15, 12, 9], Spares().Select(GamesIn));
    }

    [Fact]
    public void A_session_that_changes_nothing_leaves_the_spares_alone()
    {
        Play(1);
        _clock.Now += TimeSpan.FromDays(1);
        Play(0);

        Assert.Single(Spares());
    }

    [Fact]
    public void A_repair_takes_the_newest_spare_that_is_whole()
    {
        Play(1);
        _clock.Now += TimeSpan.FromDays(1);
        Play(1);
        File.WriteAllText(_folder.StoreFile, new string('x', 20000));
        File.WriteAllText(_folder.In("cloudwars.spare.db"), new string('x', 20000));

        using GameStore store = GameStore.Open(_folder.Path, _clock);

        Assert.True(store.WasDamaged);
        Assert.Single(store.List());
    }

    [Fact]
    public void A_game_that_was_deleted_does_not_come_back_from_an_old_spare()
    {
        Play(2);
        _clock.Now += TimeSpan.FromDays(1);
        using (GameStore store = GameStore.Open(_folder.Path, _clock))
        {
            store.Delete("trainium-gambit-1");
        }

        File.WriteAllText(_folder.StoreFile, new string('x', 20000));
        using GameStore mended = GameStore.Open(_folder.Path, _clock);
        Assert.Equal(["trainium-gambit-2"], mended.List().Select(g => g.Name));
    }

    private void Play(int games)
    {
        for (int i = 0; i < Math.Max(1, games); i++)
        {
            using GameStore store = GameStore.Open(_folder.Path, _clock);
            if (games > 0)
            {
                store.Begin(Given.Game());
            }
        }
    }

    private IEnumerable<string> Spares() => new[] { "cloudwars.spare.db", "cloudwars.spare-2.db", "cloudwars.spare-3.db", "cloudwars.spare-4.db", "cloudwars.spare-5.db", "cloudwars.spare-6.db" }
        .Select(_folder.In).Where(File.Exists);

    private static int GamesIn(string spare)
    {
        using TempFolder copy = new();
        File.Copy(spare, copy.StoreFile);
        using GameStore store = GameStore.Open(copy.Path);
        return store.List().Count;
    }

    private sealed class DayClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

namespace CloudWars.Store.Tests;

/// <summary>What the screen called accepted is on the disk, whenever the program dies.</summary>
public sealed class KilledProgramTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_acknowledged_quarter_is_there_after_a_kill() => KillTimes(3);

    /// <summary>The long run: <c>dotnet test --project tests/CloudWars.Store.Tests -- --explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public void Every_acknowledged_quarter_is_there_after_fifty_kills() => KillTimes(50);

    private void KillTimes(int times)
    {
        Random random = new(times);
        int acknowledged = 0;
        for (int i = 0; i < times; i++)
        {
            using KilledProgram program = new(_folder.Path);
            acknowledged = Math.Max(acknowledged, program.KillAfter(acknowledged + random.Next(1, 12), TimeSpan.FromMilliseconds(random.Next(0, 15))));
            CheckStore(acknowledged);
        }
    }

    private void CheckStore(int acknowledged)
    {
        using GameStore store = GameStore.Open(_folder.Path);
        Assert.Empty(store.Notices);
        KeptGame game = Assert.Single(store.List());
        Assert.InRange(game.Played, acknowledged, acknowledged + 1);
        Assert.Equal(Enumerable.Range(1, game.Played).Select(q => $"{q:x16}"), store.Load(game.Name)!.Played.Select(q => q.Hash));
    }
}

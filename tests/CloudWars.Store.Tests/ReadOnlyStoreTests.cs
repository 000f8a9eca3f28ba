namespace CloudWars.Store.Tests;

/// <summary>Where nothing can be written, games can be looked at. A folder in the lock's place bars everyone, whatever rights the tests run with.</summary>
public sealed class ReadOnlyStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Games_in_a_folder_that_cannot_be_written_can_be_read_and_not_changed()
    {
        string name = Keep();
        byte[] before = File.ReadAllBytes(_folder.StoreFile);

        using (GameStore store = GameStore.Open(_folder.Path))
        {
            Assert.Equal(2, store.Load(name)!.Played.Count);
            Assert.Equal(Given.Scenario(), store.ScenarioOf(name));
            Assert.Contains("looked at", Assert.Single(store.Notices), StringComparison.Ordinal);
            Assert.All([() => store.Accept(name, Given.Quarter(3), over: false), () => store.Delete(name), () => store.Begin(Given.Game())],
                (Action change) => Assert.Equal(StoreTrouble.Unwritable, Assert.Throws<StoreException>(change).Trouble));
            Assert.Equal(2, store.Load(name)!.Played.Count);
        }

        Assert.Equal(before, File.ReadAllBytes(_folder.StoreFile));
    }

    [Fact]
    public void What_is_left_of_a_damaged_store_can_be_read_there_too_and_the_store_stays_as_it_is()
    {
        string name = Keep();
        byte[] damaged = [.. File.ReadAllBytes(_folder.StoreFile)[..30000]];
        File.WriteAllBytes(_folder.StoreFile, damaged);

        using (GameStore store = GameStore.Open(_folder.Path))
        {
            Assert.True(store.WasDamaged);
            Assert.Equal(2, store.Load(name)!.Played.Count);
        }

        Assert.Equal(damaged, File.ReadAllBytes(_folder.StoreFile));
        Assert.Empty(Directory.GetFiles(_folder.Path, "cloudwars-damaged-*"));
    }

    [Fact]
    public void A_newer_store_is_refused_there_too()
    {
        GameStore.Open(StoreLock.Take(_folder.Path), TimeProvider.System, [new(7, "a later shape", _ => { })]).Dispose();
        Bar();

        Assert.Equal(StoreTrouble.Newer, Assert.Throws<StoreException>(() => GameStore.Open(_folder.Path)).Trouble);
    }

    private string Keep()
    {
        string name;
        using (GameStore store = GameStore.Open(_folder.Path))
        {
            name = store.Begin(Given.Game(), Given.Scenario(), over: false);
            store.Accept(name, Given.Quarter(1), over: false);
            store.Accept(name, Given.Quarter(2), over: false);
        }

        Bar();
        return name;
    }

    private void Bar()
    {
        File.Delete(_folder.In("cloudwars.lock"));
        Directory.CreateDirectory(_folder.In("cloudwars.lock"));
    }
}

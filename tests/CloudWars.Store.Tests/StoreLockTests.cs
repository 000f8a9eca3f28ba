namespace CloudWars.Store.Tests;

public sealed class StoreLockTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_program_is_told_who_uses_the_store_and_breaks_nothing()
    {
        using GameStore store = GameStore.Open(_folder.Path);
        string name = store.Begin(Given.Game());

        StoreException refused = Assert.Throws<StoreException>(() => GameStore.Open(_folder.Path));

        Assert.Equal(StoreTrouble.InUse, refused.Trouble);
        Assert.Contains($"pid {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--data", refused.Message, StringComparison.Ordinal);
        store.Accept(name, Given.Quarter(1), over: false);
        Assert.Single(store.Load(name)!.Played);
    }

    [Fact]
    public void The_store_is_free_again_when_the_program_has_ended()
    {
        GameStore.Open(_folder.Path).Dispose();

        using GameStore store = GameStore.Open(_folder.Path);
        Assert.Empty(store.List());
    }

    [Fact]
    public void A_data_folder_that_is_a_file_is_said_so()
    {
        File.WriteAllText(_folder.In("file"), "");

        StoreException refused = Assert.Throws<StoreException>(() => GameStore.Open(_folder.In("file")));

        Assert.Equal(StoreTrouble.Unwritable, refused.Trouble);
        Assert.Contains("--data", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A folder in the lock's place is barred to everyone, whatever rights the tests run with.</summary>
    [Fact]
    public void A_folder_that_cannot_be_written_is_said_so()
    {
        Directory.CreateDirectory(_folder.In("cloudwars.lock"));

        StoreException refused = Assert.Throws<StoreException>(() => GameStore.Open(_folder.Path));

        Assert.Equal(StoreTrouble.Unwritable, refused.Trouble);
    }

    [Fact]
    public void The_data_folder_is_the_named_one_then_that_of_the_environment_then_the_platforms()
    {
        Func<string, string?> home = name => name == "CLOUDWARS_HOME" ? _folder.Path : null;

        Assert.Equal(_folder.In("x"), DataFolder.Find(_folder.In("x"), home));
        Assert.Equal(_folder.Path, DataFolder.Find(null, home));
        Assert.EndsWith("cloudwars", DataFolder.Find(null, _ => null), StringComparison.OrdinalIgnoreCase);
    }
}

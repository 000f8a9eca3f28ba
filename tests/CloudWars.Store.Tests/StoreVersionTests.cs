using CloudWars.Store.Migrations;

namespace CloudWars.Store.Tests;

public sealed class StoreVersionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_store_of_a_newer_program_is_refused_and_left_alone()
    {
        using (GameStore store = GameStore.Open(_folder.Path))
        {
            store.Begin(Given.Game());
        }

        Open([new(7, "a later shape", file => file.GetCollection("games").Update(new LiteDB.BsonDocument { ["_id"] = "trainium-gambit-1", ["kept"] = "otherwise" }))]).Dispose();
        byte[] before = File.ReadAllBytes(_folder.StoreFile);

        StoreException refused = Assert.Throws<StoreException>(() => GameStore.Open(_folder.Path));

        Assert.Equal(StoreTrouble.Newer, refused.Trouble);
        Assert.Contains("version 7", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.StoreFile));
        Assert.Empty(Directory.GetFiles(_folder.Path, "cloudwars-damaged-*"));
    }

    [Fact]
    public void An_old_store_is_brought_up_to_date_step_by_step_and_once()
    {
        GameStore.Open(_folder.Path).Dispose();
        List<int> ran = [];
        Migration[] migrations = [new(2, "second shape", _ => ran.Add(2)), new(3, "third shape", _ => ran.Add(3))];

        Open(migrations).Dispose();
        Open(migrations).Dispose();

        Assert.Equal([2, 3], ran);
    }

    private GameStore Open(IReadOnlyList<Migration> migrations) => GameStore.Open(StoreLock.Take(_folder.Path), TimeProvider.System, migrations);
}

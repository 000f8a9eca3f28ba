using System.Text;
using CloudWars.Store.Opening;

namespace CloudWars.Store.Tests;

public sealed class StoreDamageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Damages => ["garbage", "half", "header", "text"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_store_is_kept_aside_and_its_games_remain(string damage)
    {
        string name = Keep();
        byte[] damaged = Damage(damage);

        using GameStore store = GameStore.Open(_folder.Path);

        Assert.Contains("damaged", Assert.Single(store.Notices), StringComparison.Ordinal);
        string aside = Assert.Single(Directory.GetFiles(_folder.Path, "cloudwars-damaged-*.db"));
        Assert.Equal(damaged, File.ReadAllBytes(aside));
        Assert.Equal(4, store.Load(name)!.Played.Count);
        store.Accept(name, Given.Quarter(5), over: false);
    }

    [Fact]
    public void Without_a_spare_copy_a_game_keeps_the_quarters_before_the_broken_one()
    {
        string name = Keep();
        Damage("text");
        File.Delete(_folder.In("cloudwars.spare.db"));

        using GameStore store = GameStore.Open(_folder.Path);

        Assert.Equal(2, store.Load(name)!.Played.Count);
        Assert.Equal(2, store.Find(name)!.Played);
        Assert.Contains("could not", Assert.Single(store.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_to_read_the_store_begins_anew()
    {
        File.WriteAllText(_folder.StoreFile, new string('x', 20000));

        using GameStore store = GameStore.Open(_folder.Path);

        Assert.Empty(store.List());
        Assert.Single(store.Notices);
        Assert.Equal("trainium-gambit-1", store.Begin(Given.Game()));
    }

    [Fact]
    public void The_damage_is_told_once()
    {
        Keep();
        Damage("garbage");
        GameStore.Open(_folder.Path).Dispose();

        using GameStore store = GameStore.Open(_folder.Path);
        Assert.Empty(store.Notices);
    }

    [Fact]
    public void What_the_database_quotes_of_a_damaged_file_has_no_sign_that_a_terminal_obeys()
    {
        LiteDB.LiteException quoting = new(0, "Unexpected token `\u0002\u001b[2J` in \udb40\udc41 position 1.");

        StoreException told = StoreErrors.Damaged("games.db", quoting);

        Assert.Contains("(Unexpected token `[2J` in  position 1)", told.Message, StringComparison.Ordinal);
    }

    /// <summary>Two sessions, so that there is a spare copy with everything in it.</summary>
    private string Keep()
    {
        string name;
        using (GameStore store = GameStore.Open(_folder.Path))
        {
            name = store.Begin(Given.Game(), Given.Scenario(), over: false);
        }

        using (GameStore store = GameStore.Open(_folder.Path))
        {
            for (int q = 1; q <= 4; q++)
            {
                store.Accept(name, Given.Quarter(q), over: false);
            }
        }

        return name;
    }

    private byte[] Damage(string how)
    {
        byte[] bytes = File.ReadAllBytes(_folder.StoreFile);
        switch (how)
        {
            case "garbage":
                new Random(1).NextBytes(bytes);
                break;
            case "half":
                bytes = bytes[..(bytes.Length / 2)];
                break;
            case "header":
                Array.Clear(bytes, 0, 100);
                break;
            default:
                // One letter of the third quarter's hash.
                int at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("0000000000000003"));
                bytes[at]++;
                break;
        }

        File.WriteAllBytes(_folder.StoreFile, bytes);
        return bytes;
    }
}

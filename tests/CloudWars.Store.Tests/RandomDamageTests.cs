using CsCheck;

namespace CloudWars.Store.Tests;

/// <summary>Whatever a disk does to the store, it opens, its damaged file is kept as it was found, and no game is invented.</summary>
public sealed class RandomDamageTests
{
    [Fact]
    public void A_store_with_any_damage_opens_and_keeps_the_damaged_file() => Gen.Int[1, 1_000_000].Sample(
        seed =>
        {
            OpenDamaged(seed);

            // What a query leaves behind that met damage must not end the program later.
            GC.Collect();
            GC.WaitForPendingFinalizers();
        },
        iter: 24,
        threads: 1);

    /// <summary>
    /// A bit flipped in a document's own name, to which the index still led; one flipped in an entry of the index, so that two led
    /// to one scenario; an index that can be entered at every game and not be followed from one quarter to the next; one that
    /// breaks when a quarter is added.
    /// </summary>
    [Theory]
    [InlineData(655_078)]
    [InlineData(232_411)]
    [InlineData(352_057)]
    [InlineData(992_824)]
    public void Damage_that_was_once_overlooked_is_seen(int seed) => OpenDamaged(seed);

    private static void OpenDamaged(int seed)
    {
        using TempFolder folder = new();
        Fill(folder.Path);
        byte[] damaged = Damage(File.ReadAllBytes(folder.StoreFile), new Random(seed));
        File.WriteAllBytes(folder.StoreFile, damaged);

        using GameStore store = GameStore.Open(folder.Path);

        Assert.Equal([3, 2], store.List().OrderBy(g => g.Name, StringComparer.Ordinal).Select(g => store.Load(g.Name)!.Played.Count));
        string[] aside = Directory.GetFiles(folder.Path, "cloudwars-damaged-*.db");
        Assert.Equal(store.WasDamaged ? 1 : 0, aside.Length);
        Assert.All(aside, file => Assert.Equal(damaged, File.ReadAllBytes(file)));
        store.Accept("trainium-gambit-1", Given.Quarter(4), over: false);
        Assert.Equal(4, store.Load("trainium-gambit-1")!.Played.Count);
    }

    private static void Fill(string folder)
    {
        using GameStore store = GameStore.Open(folder);
        for (int game = 0; game < 2; game++)
        {
            string name = store.Begin(Given.Game(), Given.Scenario(), over: false);
            for (int q = 1; q <= 3 - game; q++)
            {
                store.Accept(name, Given.Quarter(q), over: false);
            }
        }
    }

    /// <summary>Bits flipped, pages of nothing, the end cut off, one page in the place of another.</summary>
    private static byte[] Damage(byte[] bytes, Random dice)
    {
        const int Page = 8192;
        int pages = bytes.Length / Page;
        switch (dice.Next(4))
        {
            case 0:
                for (int i = dice.Next(1, 20); i > 0; i--)
                {
                    bytes[dice.Next(bytes.Length)] ^= (byte)(1 << dice.Next(8));
                }

                break;
            case 1:
                Array.Clear(bytes, dice.Next(pages) * Page, Page);
                break;
            case 2:
                return bytes[..dice.Next(1, bytes.Length)];
            default:
                Array.Copy(bytes, dice.Next(pages) * Page, bytes, dice.Next(pages) * Page, Page);
                break;
        }

        return bytes;
    }
}

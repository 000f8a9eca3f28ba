using System.Globalization;
using CloudWars.Core.Numbers;
using CloudWars.Store.Documents;
using CloudWars.Store.Migrations;
using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>
/// Saves what is left of a damaged store: puts the damaged file aside untouched, and makes a new one of the games that can be
/// read in it or in the spare copy of the last session. A game with a broken quarter keeps the quarters before it.
/// </summary>
internal static class Salvage
{
    private const string Fresh = "cloudwars.fresh.db";

    /// <summary>Ends a repair during which the program died after the damaged file had been put aside.</summary>
    public static void Finish(string folder)
    {
        string path = Path.Combine(folder, StoreFile.Name);
        if (!File.Exists(path) && File.Exists(Path.Combine(folder, Fresh)))
        {
            File.Move(Path.Combine(folder, Fresh), path);
        }
    }

    /// <summary>Mends the store in a folder and says in one sentence what was done.</summary>
    public static string Run(string folder, TimeProvider clock, Exception damage)
    {
        string path = Path.Combine(folder, StoreFile.Name);
        string aside = Aside(folder, clock);
        Salvaged found = Read(folder);

        // The new file is whole before the old one leaves its place, so that dying here loses nothing.
        Write(Path.Combine(folder, Fresh), found);
        Move(path, aside);
        File.Move(Path.Combine(folder, Fresh), path);
        return $"The game store was damaged ({DiskTrouble.InWords(damage)}). The damaged file is kept as {aside}. "
            + $"{Counted.Of(found.Games.Count, "game")} could be read and {(found.Games.Count == 1 ? "remains" : "remain")}"
            + (found.Lost > 0 ? $"; {Counted.Of(found.Lost, "document")} could not." : ".");
    }

    /// <summary>All that can be read in a folder, as a database in memory.</summary>
    public static OpenDatabase InMemory(string folder)
    {
        OpenDatabase open = new();
        Fill(open.Database, Read(folder));
        return open;
    }

    private static string Aside(string folder, TimeProvider clock)
    {
        string stamp = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        for (int i = 1; ; i++)
        {
            string path = Path.Combine(folder, $"cloudwars-damaged-{stamp}{(i == 1 ? "" : "-" + i)}.db");
            if (!File.Exists(path))
            {
                return path;
            }
        }
    }

    private static void Move(string path, string aside)
    {
        File.Move(path, aside);
        if (File.Exists(StoreCopy.LogOf(path)))
        {
            File.Move(StoreCopy.LogOf(path), StoreCopy.LogOf(aside), overwrite: true);
        }
    }

    /// <summary>What is left in the store, and what the newest spare that can be read adds to it.</summary>
    private static Salvaged Read(string folder)
    {
        Salvaged found = new();
        found.Add(ReadCopy(Path.Combine(folder, StoreFile.Name)));
        foreach (string spare in Spares.NewestFirst(folder))
        {
            Salvaged older = ReadCopy(spare);
            bool whole = older.Lost == 0;
            found.Add(older);
            if (whole)
            {
                break;
            }
        }

        return found;
    }

    private static Salvaged ReadCopy(string original)
    {
        Salvaged found = new();
        if (File.Exists(original) && StoreCopy.Read(original, found.Read) is not null && found.Games.Count == 0)
        {
            found.Lost++;
        }

        return found;
    }

    private static void Write(string fresh, Salvaged found)
    {
        Remove(fresh);
        using OpenDatabase file = new(fresh);
        Fill(file.Database, found);
        file.Commit();
    }

    private static void Fill(LiteDatabase file, Salvaged found)
    {
        StoreVersion.Write(file, MigrationList.Current);
        file.GetCollection(GameDocument.Collection).InsertBulk(found.Games.Values);
        file.GetCollection(QuarterDocument.Collection).InsertBulk(found.Quarters.Values);
        file.GetCollection(ScenarioDocument.Collection).InsertBulk(found.Scenarios.Values);
    }

    private static void Remove(string path)
    {
        File.Delete(path);
        File.Delete(StoreCopy.LogOf(path));
    }
}

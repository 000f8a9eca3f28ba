using System.Globalization;
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
    /// <summary>Copy of the store as it was at the end of the last session that changed it.</summary>
    public const string Spare = "cloudwars.spare.db";

    private const string Log = "-log.db";

    /// <summary>Mends the store in a folder and says in one sentence what was done.</summary>
    public static string Run(string folder, TimeProvider clock, Exception damage)
    {
        string path = Path.Combine(folder, StoreFile.Name);
        string aside = Aside(folder, clock);
        Salvaged found = new();
        Move(path, aside);
        found.Add(ReadCopy(folder, aside));
        found.Add(ReadCopy(folder, Path.Combine(folder, Spare)));
        Write(folder, found);
        return $"The game store was damaged ({damage.Message.TrimEnd('.')}). The damaged file is kept as {aside}. "
            + $"{found.Games.Count} game(s) could be read and remain"
            + (found.Lost > 0 ? $"; {found.Lost} document(s) could not." : ".");
    }

    /// <summary>Refreshes the spare copy from a closed store.</summary>
    public static void KeepSpare(string folder)
    {
        string half = Path.Combine(folder, Spare + ".new");
        File.Copy(Path.Combine(folder, StoreFile.Name), half, overwrite: true);
        File.Move(half, Path.Combine(folder, Spare), overwrite: true);
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
        string log = LogOf(path);
        if (File.Exists(log))
        {
            File.Move(log, LogOf(aside), overwrite: true);
        }
    }

    private static string LogOf(string path) => path[..^3] + Log;

    /// <summary>Reads a copy, because the database may write when it opens a file.</summary>
    private static Salvaged ReadCopy(string folder, string original)
    {
        Salvaged found = new();
        if (!File.Exists(original))
        {
            return found;
        }

        string copy = Path.Combine(folder, "cloudwars.salvage.db");
        Remove(copy);
        File.Copy(original, copy);
        if (File.Exists(LogOf(original)))
        {
            File.Copy(LogOf(original), LogOf(copy));
        }

        LiteDatabase? file = null;
        try
        {
            file = StoreFile.Database(copy);
            found.Read(new StoreReader(file));
        }
        catch (Exception damage) when (StoreErrors.IsDamage(damage))
        {
            found.Lost++;
        }

        StoreFile.Close(file);
        Remove(copy);
        return found;
    }

    private static void Write(string folder, Salvaged found)
    {
        string fresh = Path.Combine(folder, "cloudwars.fresh.db");
        Remove(fresh);
        using (LiteDatabase file = StoreFile.Database(fresh))
        {
            StoreVersion.Write(file, MigrationList.Current);
            file.GetCollection(GameDocument.Collection).InsertBulk(found.Games.Values);
            file.GetCollection(QuarterDocument.Collection).InsertBulk(found.Quarters.Values);
            file.GetCollection(ScenarioDocument.Collection).InsertBulk(found.Scenarios.Values);
        }

        File.Move(fresh, Path.Combine(folder, StoreFile.Name), overwrite: true);
    }

    private static void Remove(string path)
    {
        File.Delete(path);
        File.Delete(LogOf(path));
    }
}

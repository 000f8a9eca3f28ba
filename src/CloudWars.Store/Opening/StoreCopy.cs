using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>
/// Reads a store through a copy in memory: the database marks a file as broken as soon as it meets damage, and what is
/// damaged must be kept as it was found.
/// </summary>
internal static class StoreCopy
{
    private const string Log = "-log.db";

    /// <summary>The file with what was written last and has not been moved into the store's file yet.</summary>
    public static string LogOf(string path) => path[..^3] + Log;

    /// <summary>Reads and returns what is wrong, or null if all could be read.</summary>
    public static Exception? Read(string path, Action<StoreReader> read)
    {
        MemoryStream pages = Load(path);
        MemoryStream log = File.Exists(LogOf(path)) ? Load(LogOf(path)) : new MemoryStream();
        LiteDatabase? file = null;
        try
        {
            file = new LiteDatabase(pages, null, log);
            StoreReader reader = new(file);
            read(reader);
            if (reader.Lost == 0)
            {
                return Close(file);
            }

            BrokenDatabases.Keep(file);
            return new InvalidDataException($"{reader.Lost} documents cannot be read");
        }
        catch (Exception damage) when (StoreErrors.IsDamage(damage))
        {
            if (file is not null)
            {
                BrokenDatabases.Keep(file);
            }

            return damage;
        }
    }

    private static Exception? Close(LiteDatabase file)
    {
        try
        {
            file.Dispose();
            return null;
        }
        catch (Exception damage) when (StoreErrors.IsDamage(damage))
        {
            BrokenDatabases.Keep(file);
            return damage;
        }
    }

    private static MemoryStream Load(string path)
    {
        // Writable and able to grow: the database believes that it owns the stream.
        MemoryStream copy = new();
        using FileStream original = File.OpenRead(path);
        original.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}

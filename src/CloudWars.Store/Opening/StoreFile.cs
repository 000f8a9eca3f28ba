using CloudWars.Store.Documents;
using CloudWars.Store.Migrations;
using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>Opens the database file: reads it through once, mends it if it is damaged, and brings its shape up to date.</summary>
internal static class StoreFile
{
    public const string Name = "cloudwars.db";

    public static LiteDatabase Open(string folder, TimeProvider clock, List<string> notices, IReadOnlyList<Migration> migrations)
    {
        string path = Path.Combine(folder, Name);
        try
        {
            Salvage.Finish(folder);
            LiteDatabase? file = TryOpen(path, out Exception? damage);
            if (file is null)
            {
                notices.Add(Salvage.Run(folder, clock, damage!));
                file = TryOpen(path, out damage) ?? throw StoreErrors.Damaged(path, damage!);
            }

            Prepare(file, folder, migrations);
            return file;
        }
        catch (Exception barred) when (barred is UnauthorizedAccessException or IOException and not EndOfStreamException)
        {
            throw StoreErrors.Unwritable(folder, barred);
        }
    }

    /// <summary>Direct mode, binary order of ids, no password: with one the database never waits for the disk.</summary>
    public static LiteDatabase Database(string path) =>
        new(new ConnectionString { Filename = path, Connection = ConnectionType.Direct, Collation = File.Exists(path) ? null : Collation.Binary });

    private static LiteDatabase? TryOpen(string path, out Exception? damage)
    {
        damage = File.Exists(path) ? StoreCopy.Read(path, reader => reader.All()) : null;
        return damage is null ? Database(path) : null;
    }

    /// <summary>Closing a damaged database may fail once more; there is nothing left to lose then.</summary>
    public static void Close(LiteDatabase? file)
    {
        try
        {
            file?.Dispose();
        }
        catch (Exception again) when (StoreErrors.IsDamage(again))
        {
        }
    }

    private static void Prepare(LiteDatabase file, string folder, IReadOnlyList<Migration> migrations)
    {
        int current = migrations.Count == 0 ? MigrationList.First : migrations[^1].Makes;
        int? version = StoreVersion.Read(file);
        if (version > current)
        {
            file.Dispose();
            throw StoreErrors.Newer(folder, version.Value, current);
        }

        if (version is null)
        {
            StoreVersion.Write(file, current);
        }
        else
        {
            MigrationList.BringUpToDate(file, version.Value, migrations);
        }
    }
}

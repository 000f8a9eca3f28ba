using CloudWars.Store.Documents;
using CloudWars.Store.Migrations;
using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>Opens the database file: reads it through once, mends it if it is damaged, and brings its shape up to date.</summary>
internal static class StoreFile
{
    public const string Name = "cloudwars.db";

    /// <summary>All that a program has written that was killed while it made its first store.</summary>
    private const int OnePage = 8192;

    public static OpenDatabase Open(string folder, StoreHandle told, IReadOnlyList<Migration> migrations)
    {
        string path = Path.Combine(folder, Name);
        if (Damage(path, migrations) is { } damage)
        {
            told.Repair(damage);
            if (Damage(path, migrations) is { } still)
            {
                throw StoreErrors.Damaged(path, still);
            }
        }

        OpenDatabase open = new(path);
        try
        {
            Prepare(open.Database, folder, migrations);
            open.Check();
            return open;
        }
        catch
        {
            open.Dispose();
            throw;
        }
    }

    /// <summary>A copy in memory of all that can be read, where nothing can be written; the folder stays as it is.</summary>
    public static OpenDatabase OpenToRead(string folder, StoreHandle told, IReadOnlyList<Migration> migrations)
    {
        string path = Path.Combine(folder, Name);
        told.Notices.Add($"Nothing can be written to {folder}: the games in it can be looked at, but not played on, changed or deleted.");
        int? version = null;
        StoreCopy.Read(path, reader => version = reader.Version());
        if (version > Current(migrations))
        {
            throw StoreErrors.Newer(folder, version.Value, Current(migrations));
        }

        Exception? damage = Damage(path, migrations);
        told.WasDamaged = damage is not null;
        if (damage is not null)
        {
            told.Notices.Add($"The game store is damaged ({DiskTrouble.InWords(damage)}); what can be read of it is shown.");
        }

        return Salvage.InMemory(folder);
    }

    private static Exception? Damage(string path, IReadOnlyList<Migration> migrations)
    {
        FileInfo file = new(path);
        bool isNew = file.Exists && file.Length <= OnePage && !Spares.NewestFirst(file.DirectoryName!).Any(File.Exists);
        return file.Exists ? StoreCopy.Read(path, reader => reader.All(Current(migrations), isNew)) : null;
    }

    private static int Current(IReadOnlyList<Migration> migrations) => migrations.Count == 0 ? MigrationList.First : migrations[^1].Makes;

    private static void Prepare(LiteDatabase file, string folder, IReadOnlyList<Migration> migrations)
    {
        int? version = StoreVersion.Read(file);
        if (version > Current(migrations))
        {
            throw StoreErrors.Newer(folder, version.Value, Current(migrations));
        }

        if (version is null)
        {
            StoreVersion.Write(file, Current(migrations));
        }
        else
        {
            MigrationList.BringUpToDate(file, version.Value, migrations);
        }
    }
}

using LiteDB;

namespace CloudWars.Store.Migrations;

/// <summary>
/// Every change of the store's shape since the first release, oldest first. A new one: its file in this folder and one line
/// here; <see cref="Current"/> follows. Old stores are brought up to date when they are opened.
/// </summary>
internal static class MigrationList
{
    /// <summary>The shape of the first release.</summary>
    public const int First = 1;

    public static IReadOnlyList<Migration> All { get; } = [];

    public static int Current => All.Count == 0 ? First : All[^1].Makes;

    public static void BringUpToDate(LiteDatabase file, int version, IReadOnlyList<Migration> migrations)
    {
        foreach (Migration migration in migrations.Where(m => m.Makes > version))
        {
            file.BeginTrans();
            migration.Run(file);
            Documents.StoreVersion.Write(file, migration.Makes);
            file.Commit();
        }
    }
}

using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>Turns what the disk and the database throw into words for people.</summary>
internal static class StoreErrors
{
    public static StoreException Unwritable(string folder, Exception cause) => new(StoreTrouble.Unwritable,
        $"Games cannot be kept in {folder}: {DiskTrouble.InWords(cause)}. Use a folder that can be written, with --data DIR or {DataFolder.Variable}.", cause);

    public static StoreException Newer(string folder, int version, int known) => new(StoreTrouble.Newer,
        $"The games in {folder} were written by a newer CloudWars (store version {version}; this program knows {known}). "
        + "Nothing was changed. Install the newer program, or use another folder with --data DIR.");

    public static StoreException Damaged(string file, Exception cause) => new(StoreTrouble.Damaged,
        $"The game store {file} is damaged ({DiskTrouble.InWords(cause)}). Nothing was overwritten. "
        + "Run `cloudwars game check`: it keeps the damaged file aside and saves what can be read.", cause);

    /// <summary>
    /// Whether an exception says that the file is damaged. The database meets a broken page with whatever its code runs into,
    /// so anything counts but what the disk says and what this program says.
    /// </summary>
    public static bool IsDamage(Exception exception) => exception switch
    {
        StoreException or UnauthorizedAccessException or OutOfMemoryException => false,
        LiteException lite => lite.ErrorCode != LiteException.LOCK_TIMEOUT,
        EndOfStreamException or InvalidDataException => true,
        IOException => false,
        _ => true,
    };
}

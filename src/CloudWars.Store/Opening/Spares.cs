namespace CloudWars.Store.Opening;

/// <summary>
/// Copies of the store that are kept beside it: of the last session that changed something, and the last ones of the four days of
/// play before. What a bad day does to the store is found out within days, and many short sessions must not push them out.
/// </summary>
internal static class Spares
{
    private const int Kept = 5;

    /// <summary>Where the spares can be, the newest first.</summary>
    public static IEnumerable<string> NewestFirst(string folder) => Enumerable.Range(1, Kept).Select(n => At(folder, n));

    /// <summary>Refreshes the newest spare from a closed store; the first of a day moves the older ones on.</summary>
    public static void Keep(string folder, TimeProvider clock)
    {
        string newest = At(folder, 1);
        string half = newest + ".new";
        try
        {
            File.Copy(Path.Combine(folder, StoreFile.Name), half, overwrite: true);
        }
        catch
        {
            File.Delete(half);
            throw;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        File.SetLastWriteTimeUtc(half, now);
        if (File.Exists(newest) && File.GetLastWriteTimeUtc(newest).Date != now.Date)
        {
            MoveOn(folder);
        }

        File.Move(half, newest, overwrite: true);
    }

    private static void MoveOn(string folder)
    {
        for (int n = Kept - 1; n >= 1; n--)
        {
            if (File.Exists(At(folder, n)))
            {
                File.Move(At(folder, n), At(folder, n + 1), overwrite: true);
            }
        }
    }

    private static string At(string folder, int number) => Path.Combine(folder, number == 1 ? "cloudwars.spare.db" : $"cloudwars.spare-{number}.db");
}

using System.Collections.Concurrent;
using LiteDB;

namespace CloudWars.Store.Opening;

/// <summary>
/// Databases that failed while they were in use. They are given up as they are and kept until the program ends: a query that
/// meets damage leaves its transaction open, whose finaliser throws, and an exception there ends the program.
/// </summary>
internal static class BrokenDatabases
{
    private static readonly ConcurrentBag<LiteDatabase> Kept = [];

    public static void Keep(LiteDatabase broken) => Kept.Add(broken);
}

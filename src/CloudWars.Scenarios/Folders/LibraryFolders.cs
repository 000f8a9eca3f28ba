namespace CloudWars.Scenarios.Folders;

/// <summary>Where folders of scenarios are looked for.</summary>
internal static class LibraryFolders
{
    public const string Name = "scenarios";

    /// <summary>Lies beside the bundled scenarios of a clone, and tells them from other people's folders of that name.</summary>
    public const string Marker = "scenario.schema.json";

    /// <summary>Each folder in it that holds a scenario.json, in the order of names.</summary>
    public static IEnumerable<IScenarioFolder> In(string? folder, bool bundled)
    {
        try
        {
            return folder is null || !Directory.Exists(folder)
                ? []
                :
                [
                    .. Directory.GetDirectories(folder)
                        .Where(d => File.Exists(Path.Combine(d, DiskFolder.FileName)))
                        .Order(StringComparer.Ordinal)
                        .Select(d => new DiskFolder(d, bundled)),
                ];
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public static string? OfClone(string from)
    {
        for (DirectoryInfo? at = new(from); at is not null; at = at.Parent)
        {
            string scenarios = Path.Combine(at.FullName, Name);
            if (File.Exists(Path.Combine(scenarios, Marker)))
            {
                return scenarios;
            }
        }

        return null;
    }

    public static bool LooksLikePath(string text) =>
        text.Contains('/') || text.Contains('\\') || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || Directory.Exists(text) || File.Exists(text);
}

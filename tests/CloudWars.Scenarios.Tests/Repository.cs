namespace CloudWars.Scenarios.Tests;

/// <summary>Finds the files of the clone that the tests run in.</summary>
internal static class Repository
{
    public static string Root
    {
        get
        {
            DirectoryInfo? at = new(AppContext.BaseDirectory);
            while (at is not null && !File.Exists(Path.Combine(at.FullName, "CloudWars.sln")))
            {
                at = at.Parent;
            }

            return at?.FullName ?? throw new InvalidOperationException("The tests run outside a clone.");
        }
    }

    public static string Scenarios => Path.Combine(Root, "scenarios");

    public static IEnumerable<string> BundledFolders => Directory.GetDirectories(Scenarios).Where(d => File.Exists(Path.Combine(d, "scenario.json"))).Order(StringComparer.Ordinal);
}

namespace CloudWars.Stress.Shared;

/// <summary>Files of the clone that this program was built in.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Found = new(() =>
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "CloudWars.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("Run this program from a clone of the repository.");
    });

    public static string Root => Found.Value;

    public static string Article(string name) => Path.Combine(Root, "scenarios", "articles", name);
}

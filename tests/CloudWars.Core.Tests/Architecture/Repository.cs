using System.Runtime.CompilerServices;

namespace CloudWars.Core.Tests.Architecture;

/// <summary>Where the sources are: tests about the code read them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory) ?? Find(Path.GetDirectoryName(ThisFile())!)
        ?? throw new DirectoryNotFoundException("Run the tests from a clone: they read the sources.");

    /// <summary>Every C# file of a folder that people wrote.</summary>
    public static IReadOnlyList<string> Sources(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories).Where(f => !IsBuilt(f)).Order(StringComparer.Ordinal)];

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static bool IsBuilt(string file) =>
        Relative(file).Split('/') is var parts && (parts.Contains("bin") || parts.Contains("obj") || parts.Contains("artifacts"));

    private static string? Find(string from)
    {
        for (DirectoryInfo? at = new(from); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CloudWars.sln")))
            {
                return at.FullName;
            }
        }

        return null;
    }
}

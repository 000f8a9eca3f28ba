namespace CloudWars.Importing.Tests;

/// <summary>The articles that the reader is tested with.</summary>
public static class Corpus
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Articles");

    public static IEnumerable<TheoryDataRow<string>> All => Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal).Select(f => new TheoryDataRow<string>(f));

    public static string Text(string name) => File.ReadAllText(Path.Combine(Root, name));
}

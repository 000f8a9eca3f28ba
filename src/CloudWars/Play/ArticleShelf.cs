using CloudWars.Articles;
using CloudWars.Importing;
using CloudWars.Importing.Writing;
using CloudWars.Imports;
using CloudWars.Scenarios;
using CloudWars.Screens.Imports;
using CloudWars.Store;

namespace CloudWars.Play;

/// <summary>Articles on the disk, and the player's own scenarios.</summary>
internal sealed class ArticleShelf(ScenarioLibrary scenarios, string dataFolder) : IArticleShelf
{
    private const int ListedMax = 200;
    private const long BytesMax = 4 * 1024 * 1024;

    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"];

    public IReadOnlyList<string> Nearby()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string here = Environment.CurrentDirectory;
        string[] folders = [here, Path.Combine(here, "articles"), Path.Combine(here, ScenarioLibrary.FolderName, "articles"), Path.Combine(home, "Downloads"), Path.Combine(home, "Documents")];
        return [.. folders.Distinct().SelectMany(FilesIn).OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.FullName, StringComparer.Ordinal).Select(f => Shown(f.FullName, here))];
    }

    public ReadOptions Options
    {
        get
        {
            try
            {
                return ReadOptions.From(Environment.GetEnvironmentVariable);
            }
            catch (ArgumentException)
            {
                // The command line says what is wrong with it; the rules alone read the article here.
                return new ReadOptions();
            }
        }
    }

    public IReadOnlyList<string> Complete(string typed)
    {
        try
        {
            string path = Expand(typed);
            string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : path.Length > 0 && Path.IsPathRooted(path) ? path : ".";
            string begins = Path.GetFileName(path);
            string lead = path[..^begins.Length];
            return
            [
                .. new DirectoryInfo(folder).EnumerateFileSystemInfos(begins + "*")
                    .Where(f => f.Name.StartsWith(begins, StringComparison.OrdinalIgnoreCase) && !f.Name.StartsWith('.') && (f is DirectoryInfo || IsArticle(f.Name)))
                    .Take(ListedMax).OrderBy(f => f.Name, StringComparer.Ordinal)
                    .Select(f => lead + f.Name + (f is DirectoryInfo ? Path.DirectorySeparatorChar : "")),
            ];
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }

    public ArticleBytes Read(string path)
    {
        string full = Expand(path);
        try
        {
            return new ArticleBytes(Path.GetFileName(full), ArticleFile.ReadFile(full));
        }
        catch (BadInputException bad)
        {
            return new ArticleBytes(full, null, bad.Message);
        }
    }

    public SavedDraft Save(ScenarioDraft draft)
    {
        try
        {
            string folder = ScenarioSaver.SaveUnder(Path.Combine(dataFolder, ScenarioLibrary.FolderName), draft, scenarios.Ids.Contains);
            scenarios.Refresh();
            return new SavedDraft(Path.GetFileName(folder), folder);
        }
        catch (Exception barred) when (DiskTrouble.Is(barred))
        {
            return new SavedDraft("", "", $"{DiskTrouble.InWords(barred)}. Look at the permissions of {dataFolder}.");
        }
    }

    private static IEnumerable<FileInfo> FilesIn(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? [.. new DirectoryInfo(folder).EnumerateFiles().Where(f => IsArticle(f.Name) && f.Length is > 200 and < BytesMax && !f.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase)).Take(ListedMax)]
                : [];
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsArticle(string name) => Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static string Shown(string path, string here) =>
        path.StartsWith(here + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.GetRelativePath(here, path) : path;

    private static string Expand(string path) => path.StartsWith("~/", StringComparison.Ordinal)
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[2..])
        : path;
}

using System.Text;

namespace CloudWars.Scenarios.Folders;

/// <summary>A scenario on disk: its folder, or its scenario.json (or another name) directly.</summary>
internal sealed record DiskFolder(string Path, bool Bundled) : IScenarioFolder
{
    public const string FileName = "scenario.json";
    public const string BriefingName = "briefing.md";

    public string Place => Path;

    /// <summary>The folder's name, or that of a file which is not called scenario.json, as far as it makes an id.</summary>
    public string Id
    {
        get
        {
            if (Path.Length == 0 || Path.Contains('\0'))
            {
                return ToId("");
            }

            string full = System.IO.Path.GetFullPath(Path);
            bool file = !Directory.Exists(full);
            bool usual = System.IO.Path.GetFileName(full) == FileName;
            string named = file && usual ? System.IO.Path.GetDirectoryName(full) ?? full : full;
            string name = file && !usual ? System.IO.Path.GetFileNameWithoutExtension(named) : System.IO.Path.GetFileName(named.TrimEnd(System.IO.Path.DirectorySeparatorChar));
            return ToId(name);
        }
    }

    public FolderText Read()
    {
        try
        {
            string file = Directory.Exists(Path) ? System.IO.Path.Combine(Path, FileName) : Path;
            if (!File.Exists(file))
            {
                return new FolderText(null, "", $"There is no scenario at {Path}.", $"Give a folder with a {FileName}, or that file.");
            }

            string briefing = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!, BriefingName);
            byte[] words = File.Exists(briefing) ? Start(briefing, Reading.ReadingLimits.BriefingBytes) : [];
            return new FolderText(Start(file, Reading.ReadingLimits.FileBytes + 1), Encoding.UTF8.GetString(words).TrimStart('\uFEFF'));
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FolderText(null, "", $"{Path} cannot be read: {barred.Message}", "Look at its permissions.");
        }
    }

    /// <summary>At most so many bytes: a device or a pipe has no length to ask for.</summary>
    private static byte[] Start(string file, int most)
    {
        using FileStream stream = File.OpenRead(file);
        byte[] bytes = new byte[Math.Min(most, stream.CanSeek && stream.Length > 0 ? stream.Length : most)];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..read];
    }

    private static string ToId(string name)
    {
        StringBuilder id = new();
        foreach (char c in name.ToLowerInvariant().Take(Reading.ReadingLimits.IdLength))
        {
            id.Append(c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : '-');
        }

        return id.Length == 0 ? "scenario" : id.ToString();
    }
}

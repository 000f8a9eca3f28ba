using System.Reflection;
using System.Text;
using CloudWars.Scenarios.Folders;

namespace CloudWars.Scenarios;

/// <summary>What <c>scenario new DIR</c> writes: a small scenario that can be played at once, with a comment on each part.</summary>
public static class ScenarioTemplate
{
    public static string ScenarioJson => Text("scenario.json");

    public static string Briefing => Text("briefing.md");

    /// <summary>
    /// Writes the template and the schema that editors check it by. Nothing is overwritten: returns null when done, else why not.
    /// </summary>
    public static string? WriteTo(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            (string Name, string Text)[] files =
            [
                (DiskFolder.FileName, ScenarioJson),
                (DiskFolder.BriefingName, Briefing),
                (LibraryFolders.Marker, ScenarioSchema.Write()),
            ];
            foreach ((string name, _) in files)
            {
                if (File.Exists(Path.Combine(folder, name)))
                {
                    return $"{Path.Combine(folder, name)} exists already. Name a new folder.";
                }
            }

            foreach ((string name, string text) in files)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }

            return null;
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"{folder} cannot be written: {barred.Message}";
        }
    }

    private static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"template/{name}")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

using System.Text;
using CloudWars.Scenarios;

namespace CloudWars.Importing.Writing;

/// <summary>Saves a draft as a folder like any scenario: scenario.json, briefing.md, and the schema that editors check it by.</summary>
public static class ScenarioSaver
{
    private const string Scenario = "scenario.json";
    private const string Schema = "scenario.schema.json";
    private const int Tries = 1000;

    private static readonly UTF8Encoding Plain = new(false);

    /// <summary>Saves into a new folder under <paramref name="parent"/>, named by the draft's id, with a number if that is taken; returns it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static string SaveUnder(string parent, ScenarioDraft draft, Func<string, bool>? taken = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        for (int i = 1; i <= Tries; i++)
        {
            string id = i == 1 ? draft.Id : $"{draft.Id}-{i}";
            string folder = Path.Combine(parent, id);
            if (!Directory.Exists(folder) && !File.Exists(folder) && taken?.Invoke(id) != true)
            {
                return SaveTo(folder, draft);
            }
        }

        throw new IOException($"{parent} has {Tries} scenarios of this name.");
    }

    /// <summary>Saves into this folder. A scenario that is there already is not overwritten.</summary>
    /// <exception cref="IOException">It cannot be written, or holds a scenario.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static string SaveTo(string folder, ScenarioDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (File.Exists(Path.Combine(folder, Scenario)))
        {
            throw new IOException($"{folder} holds a scenario already");
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Schema), ScenarioSchema.Write(), Plain);
        File.WriteAllText(Path.Combine(folder, "briefing.md"), draft.Briefing, Plain);
        File.WriteAllText(Path.Combine(folder, Scenario), ScenarioWriter.Write(draft.File with { Schema = Schema }), Plain);
        return folder;
    }
}

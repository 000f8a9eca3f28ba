using System.Text;
using CloudWars.Core.Replay;
using CloudWars.Scenarios;
using CloudWars.Store;

namespace CloudWars.Play;

/// <summary>The scenario of a recorded game: the text that was kept with it, or else what the library has under that id.</summary>
internal static class SavedScenario
{
    /// <summary>The copy to keep with a game that begins.</summary>
    public static KeptScenario Copy(ScenarioReading reading) => new(reading.Id, reading.Json, reading.Briefing);

    public static ScenarioReading Read(GameRecord record, KeptScenario? kept, ScenarioLibrary library)
    {
        if (kept is null)
        {
            return library.Load(record.Scenario);
        }

        string? variant = record.Scenario.StartsWith(kept.Id + ":", StringComparison.Ordinal) ? record.Scenario[(kept.Id.Length + 1)..] : null;
        return ScenarioReader.Read(Encoding.UTF8.GetBytes(kept.Json), kept.Id, kept.Briefing, new ReadingOptions { Variant = variant });
    }
}

using CloudWars.Commands;
using CloudWars.Core.Replay;
using CloudWars.Scenarios;
using CloudWars.Screens.Play;

namespace CloudWars.Play;

/// <summary>The scenarios as the screens see them: the library's, and those kept with saved games.</summary>
internal sealed class ScenarioSource(ScenarioLibrary library, OpenedStore store) : IScenarioSource
{
    /// <summary>Stands before the name of a saved game where its own scenario is meant.</summary>
    public const string Saved = "saved:";

    /// <summary>Looks on the disk each time, so that a scenario being written is listed as it stands; one with errors says so when chosen.</summary>
    public IReadOnlyList<ScenarioSummary> List()
    {
        library.Refresh();
        return
        [
            .. library.List().Where(s => (s.Playable || !s.Bundled) && !s.Tutorial)
                .OrderByDescending(s => s.Id == Ask.ArticlesScenario)
                .Select(s => new ScenarioSummary(s.Id, s.Title, s.Playable ? s.Summary : "Has errors: choose it to read them.", s.Quarters)),
        ];
    }

    public ScenarioLoad Load(string id)
    {
        ScenarioReading reading = id.StartsWith(Saved, StringComparison.Ordinal) ? OfGame(id[Saved.Length..]) : library.Load(id);
        return reading.Ok
            ? new ScenarioLoad(reading.Setup)
            : new ScenarioLoad(null, string.Join(" ", reading.Problems.Where(p => p.Severity == Severity.Error).Take(3).Select(p => p.ToString())));
    }

    private ScenarioReading OfGame(string name)
    {
        GameRecord? record = store.Store.Load(name);
        return record is null ? library.Load(name) : SavedScenario.Read(record, store.Store.ScenarioOf(name), library);
    }
}

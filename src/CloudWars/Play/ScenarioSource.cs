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

    /// <summary>The article's scenario, read beside the start of the screen: the title names its seats. Taken once; later it is read as it stands.</summary>
    private Task<ScenarioReading>? _early = Task.Run(() => library.Load(Ask.ArticlesScenario));

    public string? First => Has(Ask.ArticlesScenario) ? Ask.ArticlesScenario : List() is [var first, ..] ? first.Id : null;

    public bool Has(string id) => library.Ids.Contains(id);

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
        ScenarioReading reading = id.StartsWith(Saved, StringComparison.Ordinal) ? OfGame(id[Saved.Length..]) : Early(id) ?? library.Load(id);
        return reading.Ok
            ? new ScenarioLoad(reading.Setup)
            : new ScenarioLoad(null, string.Join(" ", reading.Problems.Where(p => p.Severity == Severity.Error).Take(3).Select(p => p.ToString())));
    }

    private ScenarioReading? Early(string id)
    {
        if (id != Ask.ArticlesScenario || _early is not { } begun)
        {
            return null;
        }

        _early = null;
        return begun.GetAwaiter().GetResult();
    }

    private ScenarioReading OfGame(string name)
    {
        GameRecord? record = store.Store.Load(name);
        return record is null ? library.Load(name) : SavedScenario.Read(record, store.Store.ScenarioOf(name), library);
    }
}

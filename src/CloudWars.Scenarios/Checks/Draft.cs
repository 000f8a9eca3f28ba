using CloudWars.Scenarios.Format;
using CloudWars.Scenarios.Reading;

namespace CloudWars.Scenarios.Checks;

/// <summary>A scenario under examination: what could be understood of it, and where to report what is wrong.</summary>
internal sealed class Draft(ScenarioFile file, string? briefing, ReadingOptions options, Findings findings)
{
    public const string Economy = "economy";

    public ScenarioFile File { get; } = file;

    public string? Briefing { get; } = briefing;

    public ReadingOptions Options { get; } = options;

    public Findings Findings { get; } = findings;

    public OrderedDictionary<string, CompanyPart> Companies { get; } = file.Companies ?? [];

    public OrderedDictionary<string, FamilyPart> Families { get; } = file.Families ?? [];

    /// <summary>Every figure of the file, for all checks alike.</summary>
    public IReadOnlyList<FigureAt> Figures => field ??= Reading.Figures.Of(File);

    /// <summary>There is more of something than any game holds, so that comparing all with all would take for ever.</summary>
    public bool TooMany { get; set; }

    public IReadOnlyList<StakePart> Stakes { get; } = file.Stakes ?? [];

    public IReadOnlyList<ContractPart> Contracts { get; } = file.Contracts ?? [];

    public IReadOnlyList<OfferPart> Offers { get; } = file.Offers ?? [];

    public OrderedDictionary<string, EventPart> Events { get; } = file.Events ?? [];

    public OrderedDictionary<string, GoalPart> Goals { get; } = file.Goals ?? [];

    public MarketPart Market { get; } = file.Market ?? new MarketPart();

    public void Error(string path, string message, string remedy = "") => Findings.Error(path, message, remedy);

    public void Warn(string path, string message, string remedy = "") => Findings.Warn(path, message, remedy);

    /// <summary>Reports an id that names no company; says nothing of one that is missing.</summary>
    public bool IsCompany(string path, string? id) => Known(path, id, Companies.Keys, "company");

    public bool IsFamily(string path, string? id) => Known(path, id, Families.Keys, "chip family");

    private bool Known(string path, string? id, IReadOnlyCollection<string> known, string what)
    {
        if (id is null || known.Contains(id))
        {
            return id is not null;
        }

        Error(path, $"There is no {what} \"{ScalarBinder.Short(id)}\".", Spelling.Hint(id, known));
        return false;
    }
}

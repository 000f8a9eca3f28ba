using CloudWars.Core.Deals;

namespace CloudWars.Core.World;

/// <summary>
/// Everything about a game that does not change while it is played: the scenario after checks. Immutable and shared
/// by all states of the game. Build one through the scenario loader, which validates; the constructor trusts.
/// </summary>
public sealed record GameSetup
{
    public required string ScenarioId { get; init; }

    public required string Title { get; init; }

    public string Briefing { get; init; } = "";

    /// <summary>What happened in reality, as far as it is known: for the end of the game. Markdown, like the briefing.</summary>
    public string Epilogue { get; init; } = "";

    public Calendar Start { get; init; } = new(2026, 1);

    public int Quarters { get; init; } = 16;

    public Rules Rules { get; init; } = Rules.Standard;

    public required FixedList<CompanySetup> Companies { get; init; }

    public required FixedList<FamilySetup> Families { get; init; }

    public IReadOnlyList<StakeSetup> Stakes { get; init; } = [];

    public IReadOnlyList<ContractSetup> Contracts { get; init; } = [];

    public IReadOnlyList<WarrantSetup> Warrants { get; init; } = [];

    /// <summary>Loans between companies that run at the start; their bonds are in <see cref="CompanySetup.Debt"/>.</summary>
    public IReadOnlyList<LoanSetup> Loans { get; init; } = [];

    /// <summary>Term sheets on the table when the game opens.</summary>
    public IReadOnlyList<TermSheet> OpeningOffers { get; init; } = [];

    public IReadOnlyList<ScenarioEvent> Events { get; init; } = [];

    public IReadOnlyList<GoalSetup> Goals { get; init; } = [];

    public MarketSetup Market { get; init; } = new();

    /// <summary>Starting figures that are drawn when a game begins; empty once they are.</summary>
    public IReadOnlyList<OpeningRange> Ranges { get; init; } = [];

    /// <summary>Where each starting figure comes from, by JSON path: what <c>explain</c> ends at.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>
    /// The size of this world beside one in which enterprises want a gigawatt, at most 1: an order too small to be worth the trouble
    /// there is a large one where everybody counts in megawatts.
    /// </summary>
    public double Scale => Math.Min(1, Market.EnterpriseDemandGw);

    public int CompanyCount => Companies.Count;

    public int ActorCount => Companies.Count + 4;

    public int ActorOf(Institution institution) => Companies.Count + (int)institution;

    /// <summary>The number of a company, or -1.</summary>
    public int IndexOf(string? id)
    {
        for (int i = 0; i < Companies.Count; i++)
        {
            if (Companies[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The number of a chip family, or -1.</summary>
    public int FamilyOf(string? id)
    {
        for (int f = 0; f < Families.Count; f++)
        {
            if (Families[f].Id == id)
            {
                return f;
            }
        }

        return -1;
    }

    /// <summary>The name of a company, or the text itself where nobody is called so: orders from outside can say anything.</summary>
    public string NameOfCompany(string? id) => IndexOf(id) is var c and >= 0 ? Companies[c].Name : id ?? "nobody";

    /// <summary>The name of a chip family, or the text itself where there is none.</summary>
    public string NameOfFamily(string? id) => FamilyOf(id) is var f and >= 0 ? Families[f].Name : id ?? "no chips";

    public string NameOfActor(int actor) => actor < Companies.Count
        ? Companies[actor].Name
        : (Institution)(actor - Companies.Count) switch
        {
            Institution.Funds => "Funds",
            Institution.Public => "Public market",
            Institution.Regulator => "Treasury",
            _ => "Rest of the economy",
        };

    public string IdOfActor(int actor) => actor < Companies.Count
        ? Companies[actor].Id
        : (Institution)(actor - Companies.Count) switch
        {
            Institution.Funds => "funds",
            Institution.Public => "public",
            Institution.Regulator => "treasury",
            _ => "economy",
        };
}

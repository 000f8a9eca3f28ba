using CloudWars.Core.World;
using CloudWars.Importing.Catalogue;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing;

/// <summary>A scenario while it is being put together: the parts of the file, and what should be told about how they came about.</summary>
internal sealed class DraftWorld
{
    public const string Economy = "economy";

    public OrderedDictionary<string, CompanyPart> Companies { get; } = [];

    public OrderedDictionary<string, FamilyPart> Families { get; } = [];

    public List<StakePart> Stakes { get; } = [];

    public List<ContractPart> Contracts { get; } = [];

    public List<OfferPart> Offers { get; } = [];

    public OrderedDictionary<string, EventPart> Events { get; } = [];

    public OrderedDictionary<string, GoalPart> Goals { get; } = [];

    public RuleOverrides Rules { get; } = [];

    public MarketPart Market { get; set; } = new();

    /// <summary>Whatever a player should know about how the scenario was made: who joined, what was left out.</summary>
    public List<string> Notes { get; } = [];

    public IEnumerable<string> Seats => Companies.Where(c => c.Value.Seat != false).Select(c => c.Key);

    public double ComputePrice => Market.ComputePrice?.Value ?? 3.25;

    public bool Has(string? id) => id is not null && Companies.ContainsKey(id);

    public bool IsSeat(string? id) => id is not null && Companies.TryGetValue(id, out CompanyPart? company) && company.Seat != false;

    public string NameOf(string id) => Companies.TryGetValue(id, out CompanyPart? company) ? company.Name ?? id : id;

    public void Change(string id, Func<CompanyPart, CompanyPart> change) => Companies[id] = change(Companies[id]);

    /// <summary>Work that the company's own chips can do, frontier-equivalent GW.</summary>
    public double Installed(string id) => (Companies[id].Chips ?? []).Sum(c => c.Value.Value * PerformanceOf(c.Key));

    /// <summary>All it can compute with, own and rented, frontier-equivalent GW.</summary>
    public double Compute(string id) =>
        Installed(id) + Contracts.Where(c => c.Customer == id && (c.RampQuarters?.Value ?? 0) == 0).Sum(c => c.Gw!.Value);

    public double PerformanceOf(string family) => Families.GetValueOrDefault(family)?.Performance?.Value ?? 1;

    /// <summary>The family that a company keeps for itself, or null.</summary>
    public string? InHouse(string id) => Families.FirstOrDefault(f => f.Value.Owner == id && f.Value.Merchant != true).Key;

    /// <summary>The family that a supplier sells, or null.</summary>
    public string? Sold(string id) => Families.FirstOrDefault(f => f.Value.Owner == id && f.Value.Merchant == true).Key;

    public bool SellsCompute(string id) => Companies.TryGetValue(id, out CompanyPart? company) && company.SellsCompute == true;

    public bool IsLab(string id) => Companies.TryGetValue(id, out CompanyPart? company) && company.Role == Role.Lab;

    /// <summary>Makes sure that a company has the money for what it offers.</summary>
    public void Afford(string id, double amount, string why)
    {
        CompanyPart company = Companies[id];
        double cash = company.Cash?.Value ?? 0;
        if (cash < amount)
        {
            Change(id, c => c with { Cash = Figure.Changed(c.Cash, amount, why) });
        }
    }

    /// <summary>An id that no event or goal has yet.</summary>
    public static string FreeKey<T>(OrderedDictionary<string, T> taken, string wanted)
    {
        string key = wanted.Length > 36 ? wanted[..36].TrimEnd('-') : wanted;
        for (int i = 2; taken.ContainsKey(key); i++)
        {
            key = $"{(wanted.Length > 33 ? wanted[..33].TrimEnd('-') : wanted)}-{i}";
        }

        return key;
    }
}

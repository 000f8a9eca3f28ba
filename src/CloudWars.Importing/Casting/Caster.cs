using CloudWars.Articles.Facts;
using CloudWars.Core.World;
using CloudWars.Importing.Catalogue;
using CloudWars.Importing.Facts;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Casting;

/// <summary>
/// Chooses who plays. First the parties of deals, then others that the article names and that have a role to play; if that
/// leaves fewer than four seats, or no cloud, or no lab, those of the catalogue who are nearest by contract and stake join.
/// </summary>
public sealed class Caster(WorldCatalogue catalogue, FactSheet sheet)
{
    public const int SeatsMin = 4;
    public const int SeatsMax = 8;
    private const int OthersMax = 6;

    /// <summary>Without these two there is nothing to build with and no second source.</summary>
    private static readonly string[] AlwaysThere = ["nvidia", "amd"];

    private IReadOnlyList<string>? _named;

    public Cast Choose(IReadOnlyList<string> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        IReadOnlyList<string> named = Named();
        List<string> seats = [.. (wanted.Count > 0 ? wanted.Where(CanSit) : named.Where(CanSit)).Distinct().Take(SeatsMax)];
        Dictionary<string, string> added = [];
        Fill(seats, added);
        List<string> others = [.. AlwaysThere, .. named.Where(id => IsParty(id) && !CanSit(id) && RoleOf(id) is not null)];
        others.AddRange(named.Where(id => catalogue.Knows(id) && catalogue.Companies[id].Role == Role.Supplier));
        return new Cast(seats, [.. others.Distinct().Take(OthersMax + AlwaysThere.Length)], added);
    }

    /// <summary>Everyone who could be seated: those of the articles first, then the rest of the catalogue.</summary>
    public IReadOnlyList<string> Candidates() => [.. Named().Concat(sheet.Organisations.Select(o => o.Id)).Concat(catalogue.Companies.Keys).Where(CanSit).Distinct()];

    /// <summary>What somebody is at the table: by the catalogue, else by the article; null for one who has no part in the game.</summary>
    public Role? RoleOf(string id)
    {
        if (catalogue.Companies.TryGetValue(id, out CompanyPart? known))
        {
            return known.Role;
        }

        return sheet.Organisations.FirstOrDefault(o => o.Id == id)?.Role switch
        {
            "cloud" => Role.Cloud,
            "lab" => Role.Lab,
            "chip-supplier" or "investor" => Role.Supplier,
            "other" when Deals(id).Any(d => d.Type is "equity" or "debt" or "secondary" && d.Giver == id) => Role.Supplier,
            _ => null,
        };
    }

    private bool CanSit(string id) => RoleOf(id) is Role.Cloud or Role.Lab;

    private bool IsParty(string id) => Deals(id).Any() || sheet.Stakes.Any(s => s.Accepted && (s.Fact.Holder == id || s.Fact.Of == id));

    private IEnumerable<DealFact> Deals(string id) => sheet.Deals.Where(d => d.Accepted && d.Fact.Parties.Contains(id)).Select(d => d.Fact);

    private IReadOnlyList<string> Named() => _named ??= [.. FindNamed()];

    private IEnumerable<string> FindNamed()
    {
        IEnumerable<string> parties = sheet.Deals.Where(d => d.Accepted).SelectMany(d => d.Fact.Parties);
        IEnumerable<string> holders = sheet.Stakes.Where(s => s.Accepted).SelectMany(s => new[] { s.Fact.Holder, s.Fact.Of });
        IEnumerable<string> valued = sheet.Valuations.Where(v => v.Accepted).Select(v => v.Fact.Of);
        IEnumerable<string> mentioned = sheet.Organisations.Where(o => catalogue.Knows(o.Id)).OrderByDescending(o => o.Sentences.Length).Select(o => o.Id);
        return parties.Concat(holders).Concat(valued).Concat(mentioned).Distinct();
    }

    private void Fill(List<string> seats, Dictionary<string, string> added)
    {
        while (true)
        {
            bool cloud = seats.Any(s => RoleOf(s) == Role.Cloud);
            bool lab = seats.Any(s => RoleOf(s) == Role.Lab);
            Role? missing = !cloud ? Role.Cloud : !lab ? Role.Lab : null;
            if (missing is null && seats.Count >= SeatsMin)
            {
                return;
            }

            if (seats.Count == SeatsMax)
            {
                seats.RemoveAt(seats.Count - 1);
            }

            string? next = catalogue.Companies.Where(c => c.Value.Role is Role.Cloud or Role.Lab && !seats.Contains(c.Key) && (missing is null || c.Value.Role == missing))
                .OrderByDescending(c => Ties(c.Key, seats)).Select(c => c.Key).FirstOrDefault();
            if (next is null)
            {
                return;
            }

            added[next] = missing is { } role
                ? $"no {role.ToString().ToLowerInvariant()} sits at the table yet"
                : Ties(next, seats) > 0 ? "tied to the others by contracts or stakes" : "so that there are rivals";
            seats.Add(next);
        }
    }

    private int Ties(string id, List<string> seats) =>
        catalogue.Contracts.Count(c => (c.Provider == id && seats.Contains(c.Customer!)) || (c.Customer == id && seats.Contains(c.Provider!)))
        + catalogue.Stakes.Count(s => (s.Holder == id && seats.Contains(s.Of!)) || (s.Of == id && seats.Contains(s.Holder!)));
}

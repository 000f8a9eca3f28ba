using System.Collections.Immutable;
using CloudWars.Articles.Facts;

namespace CloudWars.Importing.Facts;

/// <summary>
/// What an organisation must be whose part the article does not tell: who provides compute is a cloud, who provides chips
/// makes them. The published facts keep "other"; the review shows the part that the game gives it, and can change it.
/// </summary>
public static class DealParts
{
    private const string Untold = "other";

    public static ImmutableArray<OrganisationFact> Tell(ImmutableArray<OrganisationFact> organisations, IEnumerable<DealFact> deals)
    {
        ILookup<string?, string> given = deals.Where(d => d.Type is "compute" or "chips").ToLookup(d => d.Giver, d => d.Type);
        return [.. organisations.Select(o => o.Role == Untold && given[o.Id].FirstOrDefault() is { } gives ? o with { Role = gives == "compute" ? "cloud" : "chip-supplier" } : o)];
    }
}

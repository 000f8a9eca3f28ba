using System.Collections.Immutable;
using CloudWars.Articles.Facts;

namespace CloudWars.Importing.Facts;

/// <summary>
/// Ids that a scenario can have: an article's names may be longer than those, or the game's own words for those outside it.
/// The published facts keep what was read; only the sheet that scenarios are made of is renamed.
/// </summary>
internal static class FactIds
{
    private static readonly string[] Reserved = ["economy", "funds", "public", "treasury"];

    public static ArticleFacts Fit(ArticleFacts facts)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        HashSet<string> taken = new(Reserved, StringComparer.Ordinal);
        foreach (string id in facts.Organisations.Select(o => o.Id))
        {
            string slug = Slug.Of(id);
            string wanted = slug.Length == id.Length ? id : slug;
            string free = wanted;
            for (int i = 2; !taken.Add(free); i++)
            {
                free = $"{wanted}-{i}";
            }

            names.TryAdd(id, free);
        }

        return names.All(n => n.Key == n.Value) ? facts : Renamed(facts, id => id is null ? null : names.GetValueOrDefault(id, id));
    }

    private static ArticleFacts Renamed(ArticleFacts facts, Func<string?, string?> name) => facts with
    {
        Organisations = [.. facts.Organisations.Select(o => o with { Id = name(o.Id)! })],
        Deals = [.. facts.Deals.Select(d => d with { Giver = name(d.Giver), Receiver = name(d.Receiver), Parties = Names(d.Parties, name) })],
        Stakes = [.. facts.Stakes.Select(s => s with { Holder = name(s.Holder)!, Of = name(s.Of)! })],
        Valuations = [.. facts.Valuations.Select(v => v with { Of = name(v.Of)! })],
    };

    private static ImmutableArray<string> Names(ImmutableArray<string> ids, Func<string?, string?> name) => [.. ids.Select(id => name(id)!)];
}

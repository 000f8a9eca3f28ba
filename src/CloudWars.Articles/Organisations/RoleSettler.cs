using CloudWars.Articles.Clauses;
using CloudWars.Articles.Deals;
using CloudWars.Articles.Facts;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>An organisation's part in this article: what it does in the deals read, where that says more than what it is known for.</summary>
internal static class RoleSettler
{
    public static void Settle(Roster roster, List<Claim> deals, List<StakeFact> stakes, List<SentenceParse> parses, ReadingLexicon lexicon)
    {
        foreach (Organisation organisation in roster.All)
        {
            organisation.Role = organisation.Role == Roster.Other && !organisation.Known ? FromDeals(organisation.Id, deals) ?? Roster.Other : Local(organisation, deals, stakes, parses, lexicon) ?? organisation.Role;
        }
    }

    private static string? FromDeals(string id, List<Claim> deals)
    {
        if (deals.Any(d => d.Type is DealType.Equity or DealType.Debt or DealType.Secondary && d.Givers.Contains(id)))
        {
            return "investor";
        }
        return deals.Any(d => d.Type == DealType.Compute && d.Givers.Contains(id)) ? "cloud"
            : deals.Any(d => d.Type == DealType.Chips && d.Givers.Contains(id) && d.Frame != "order") ? "chip-supplier"
            : deals.Any(d => d.Type == DealType.Equity && d.Receivers.Contains(id)) ? "lab" : null;
    }

    /// <summary>The great companies are many things: this looks at how the article speaks of them.</summary>
    private static string? Local(Organisation organisation, List<Claim> deals, List<StakeFact> stakes, List<SentenceParse> parses, ReadingLexicon lexicon)
    {
        if (organisation.Role != "cloud")
        {
            return null;
        }
        int mentions = parses.Sum(p => p.Groups.Count(g => g.Ids.Contains(organisation.Id)));
        bool onlyHolds = mentions <= 2 && stakes.Any(s => s.Holder == organisation.Id) && !deals.Any(d => d.Type != DealType.Restructuring && d.Has(organisation.Id));
        if (onlyHolds)
        {
            return "investor";
        }
        if (!lexicon.Gazetteer.IsKnownAs(organisation.Id, "many-roles"))
        {
            return null;
        }
        bool chips = Beside(organisation, parses, lexicon, "own-chip-words") && !deals.Any(d => d.Type == DealType.Compute && d.Givers.Contains(organisation.Id));
        bool lab = Beside(organisation, parses, lexicon, "lab-words") || mentions <= 3 && parses.Any(p => p.Groups.Any(g => g.Ids.Contains(organisation.Id) && g.Ids.Any(o => KnownRole(o) == "lab")));
        return chips ? "chip-supplier" : lab ? "lab" : null;

        string KnownRole(string id) => lexicon.Gazetteer.Find(id)?.Role ?? Roster.Other;
    }

    private static bool Beside(Organisation organisation, List<SentenceParse> parses, ReadingLexicon lexicon, string set)
    {
        foreach (SentenceParse parse in parses)
        {
            foreach (Group group in parse.Groups.Where(g => g.Ids.Contains(organisation.Id)))
            {
                IReadOnlyList<Token> tokens = parse.Tokens;
                if (lexicon.Words.Found(set, tokens, group.First - 4, group.First) || lexicon.Words.Found(set, tokens, group.Last + 1, group.Last + 4))
                {
                    return true;
                }
            }
        }
        return false;
    }
}

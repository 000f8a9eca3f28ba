using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Lexicon;

/// <summary>Known names, epithets and chips as phrases.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, OrganisationEntry> byId;

    public Gazetteer(OrganisationEntry[] organisations, ChipEntry[] chips)
    {
        byId = organisations.ToDictionary(o => o.Id);
        foreach (OrganisationEntry entry in organisations)
        {
            foreach (string name in (entry.Aliases ?? []).Prepend(entry.Name))
            {
                Names.Add(name, entry.Id);
                if (name.Contains(' '))
                {
                    Loose.Add(name, entry.Id);
                }
                if (name.Length > 4 && name.Any(char.IsLower))
                {
                    Names.Add(name.ToUpperInvariant(), entry.Id);
                }
                if (name.Length > 3 && name.Count(char.IsUpper) > 1 && name.All(char.IsLetter))
                {
                    Names.Add(name[..1] + name[1..].ToLowerInvariant(), entry.Id);
                }
            }
            foreach (string epithet in entry.Epithets ?? [])
            {
                Epithets.Add(epithet.ToLowerInvariant(), entry.Id);
            }
            foreach (string product in entry.Products ?? [])
            {
                Products.Add(product, entry.Id);
            }
        }
        foreach (ChipEntry chip in chips)
        {
            foreach (string name in chip.Names)
            {
                Chips.Add(name, chip);
            }
        }
    }

    private PhraseTable<string> Names { get; } = new(true);

    /// <summary>Names of several words, for articles that write their capitals otherwise.</summary>
    private PhraseTable<string> Loose { get; } = new(false);

    /// <summary>The number of tokens a known name takes at the place; 0 when none begins there.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at, out string? id)
    {
        int exact = Names.Match(tokens, at, out id);
        int loose = Loose.Match(tokens, at, out string? other);
        if (loose <= exact || !tokens[at].IsCapital || !tokens[at + loose - 1].IsCapital)
        {
            return exact;
        }
        id = other;
        return loose;
    }

    public PhraseTable<string> Epithets { get; } = new(false);

    public PhraseTable<string> Products { get; } = new(true);

    public PhraseTable<ChipEntry> Chips { get; } = new(true);

    public OrganisationEntry? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Whether a known organisation has a trait of <see cref="OrganisationEntry.Has"/>; false of one that is not known.</summary>
    public bool IsKnownAs(string id, string trait) => Find(id)?.Has(trait) == true;
}

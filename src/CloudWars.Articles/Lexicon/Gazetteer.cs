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

    public PhraseTable<string> Names { get; } = new(true);

    public PhraseTable<string> Epithets { get; } = new(false);

    public PhraseTable<string> Products { get; } = new(true);

    public PhraseTable<ChipEntry> Chips { get; } = new(true);

    public OrganisationEntry? Find(string id) => byId.GetValueOrDefault(id);
}

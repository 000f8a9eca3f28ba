namespace CloudWars.Articles.Lexicon;

/// <summary>A known organisation: how it is written, what it is called instead of its name, what it makes.</summary>
internal sealed record OrganisationEntry(
    string Id, string Name, string Role, string[]? Aliases = null, string[]? Epithets = null, string[]? Products = null, string? Nation = null, string[]? Traits = null)
{
    /// <summary>"buys-capacity": a cloud that rents from smaller ones; "builds-servers": sells machines to clouds; "many-roles": what it is depends on the article.</summary>
    public bool Has(string trait) => Traits?.Contains(trait) == true;
}

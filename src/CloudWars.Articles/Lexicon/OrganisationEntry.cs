namespace CloudWars.Articles.Lexicon;

/// <summary>A known organisation: how it is written, what it is called instead of its name, what it makes.</summary>
internal sealed record OrganisationEntry(
    string Id, string Name, string Role, string[]? Aliases = null, string[]? Epithets = null, string[]? Products = null, string? Nation = null);

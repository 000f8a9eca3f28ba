namespace CloudWars.Articles.Lexicon;

/// <summary>A chip family by its names in the press, and who makes it.</summary>
internal sealed record ChipEntry(string Id, string[] Names, string? Maker = null);

namespace CloudWars.Articles.Lexicon;

/// <summary>Capitalised words that are no organisations, and the words that betray one.</summary>
internal sealed record NameLists(
    string[] Places, string[] Nationalities, string[] FirstNames, string[] Media, string[] NotNames, string[] PersonTitles,
    Dictionary<string, string> NameParts, Dictionary<string, string> Descriptors, string[] Generic, string[] Holdings, string[] CompanyVerbs, string[] DealBefore);

namespace CloudWars.Articles.Lexicon;

/// <summary>
/// How a user's lexicon joins the built-in one. An entry with an id that is known takes its place, any other is added;
/// a list of words grows by the user's words, and a word with a minus before it is taken out.
/// </summary>
internal static class LexiconMerge
{
    private const char TakeOut = '-';

    public static OrganisationEntry[] Organisations(OrganisationEntry[] own, OrganisationEntry[] users) => ById(own, users, o => Needed(o.Id, o.Name, o.Role));

    public static ChipEntry[] Chips(ChipEntry[] own, ChipEntry[] users) => ById(own, users, c => Needed(c.Id, c.Names.First()));

    public static FrameEntry[] Frames(FrameEntry[] own, FrameEntry[] users) =>
        ById(own, users, f => f.Args.Count >= 0 && (f.Verbs ?? f.Nouns) is not null || f.Sum ? Needed(f.Id, f.Type) : throw new ArgumentException("a frame needs verbs, nouns or sum"));

    public static CurrencyTable Currencies(CurrencyTable own, CurrencyTable users) =>
        new(users.AsOf ?? own.AsOf, users.Note ?? own.Note, ById(own.Currencies, users.Currencies ?? [], c => c.Usd > 0 && c.Before.Length + c.After.Length > 0 ? Needed(c.Code) : throw new ArgumentException("a currency needs a rate and a sign")));

    public static Dictionary<string, string[]> Sets(Dictionary<string, string[]> own, Dictionary<string, string[]> users)
    {
        Dictionary<string, string[]> merged = new(own);
        foreach ((string set, string[] words) in users)
        {
            merged[set] = Words(own.GetValueOrDefault(set) ?? [], words);
        }
        return merged;
    }

    public static VerbTable Verbs(VerbTable own, VerbTable users) =>
        new(ById(own.Irregular, users.Irregular ?? [], v => Needed(v.Base, v.Past, v.Participle)), Words(own.Regular, users.Regular), Words(own.Also, users.Also));

    public static NameLists Names(NameLists own, NameLists users) => new(
        Words(own.Places, users.Places), Words(own.Nationalities, users.Nationalities), Words(own.FirstNames, users.FirstNames), Words(own.Media, users.Media),
        Words(own.NotNames, users.NotNames), Words(own.PersonTitles, users.PersonTitles), Pairs(own.NameParts, users.NameParts), Pairs(own.Descriptors, users.Descriptors),
        Words(own.Generic, users.Generic), Words(own.Holdings, users.Holdings), Words(own.CompanyVerbs, users.CompanyVerbs), Words(own.DealBefore, users.DealBefore));

    /// <summary>The first of the members that an entry cannot do without; it is also what entries are told apart by.</summary>
    private static string Needed(params string?[] members) =>
        members.All(m => !string.IsNullOrWhiteSpace(m)) ? members[0]! : throw new ArgumentException("a member is missing");

    private static T[] ById<T>(T[] own, T[] users, Func<T, string> id)
    {
        Dictionary<string, T> byId = [];
        foreach (T entry in own.Concat(users))
        {
            byId[id(entry)] = entry;
        }
        return [.. byId.Values];
    }

    private static string[] Words(string[] own, string[]? users)
    {
        HashSet<string> gone = [.. (users ?? []).Where(w => w.Length > 1 && w[0] == TakeOut).Select(w => w[1..])];
        return [.. own.Concat((users ?? []).Where(w => w.Length > 0 && w[0] != TakeOut)).Where(w => !gone.Contains(w)).Distinct()];
    }

    private static Dictionary<string, string> Pairs(Dictionary<string, string> own, Dictionary<string, string>? users)
    {
        Dictionary<string, string> merged = new(own);
        foreach ((string word, string meaning) in users ?? [])
        {
            merged[word] = meaning;
        }
        return merged;
    }
}

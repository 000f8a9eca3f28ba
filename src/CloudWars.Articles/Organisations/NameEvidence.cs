using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>What speaks for and against a run of capitalised words being an organisation, by its own words and its neighbours.</summary>
internal sealed class NameEvidence
{
    private const int RemarkMax = 22;
    private const int ListReach = 14;
    private readonly NameLists names;
    private readonly HashSet<string> firstNames;
    private readonly HashSet<string> generic;
    private readonly HashSet<string> holdings;
    private readonly HashSet<string> companyVerbs;
    private readonly PhraseTable<string> titles = new(false);

    private readonly string[][] dealBefore;
    private readonly HashSet<string> places;
    private readonly HashSet<string> nationalities;
    private readonly HashSet<string> roundWords;
    private readonly HashSet<string> pluralCompanies;
    private readonly Verbs verbs;

    public NameEvidence(NameLists names, Verbs verbs, WordSets words)
    {
        (this.names, this.verbs) = (names, verbs);
        (roundWords, pluralCompanies) = (words["funding-nouns"], words["plural-companies"]);
        (places, nationalities) = ([.. names.Places], [.. names.Nationalities]);
        dealBefore = [.. names.DealBefore.Select(p => p.Split(' '))];
        (firstNames, generic) = ([.. names.FirstNames], [.. names.Generic]);
        (holdings, companyVerbs) = ([.. names.Holdings], [.. names.CompanyVerbs]);
        foreach (string title in names.PersonTitles)
        {
            titles.Add(title, title);
        }
    }

    public int Weigh(IReadOnlyList<Token> tokens, int first, int last, Descriptors descriptors) =>
        OwnWords(tokens, first, last) + Before(tokens, first, descriptors) + After(tokens, first, last, descriptors) + Dealing(tokens, first, last) + Person(tokens, first, last);

    private int OwnWords(IReadOnlyList<Token> tokens, int first, int last)
    {
        int score = 0;
        for (int i = first; i <= last; i++)
        {
            bool part = names.NameParts.ContainsKey(tokens[i].Text);
            score = Math.Max(score, part && last > first ? i == last ? 3 : 2 : 0);
        }
        bool inner = tokens[first].Text.Skip(1).Any(char.IsUpper) && tokens[first].Text.Any(char.IsLower);
        bool shout = tokens[first].Text.Length >= 3 && tokens[first].Text.All(char.IsUpper);
        return score + (inner || shout ? 1 : 0);
    }

    private int Before(IReadOnlyList<Token> tokens, int first, Descriptors descriptors)
    {
        if (first == 0)
        {
            return 0;
        }
        string previous = tokens[first - 1].Lower;
        bool described = descriptors.EndsAt(tokens, first - 1, out _) || generic.Contains(previous);
        bool bossOf = first > 1 && previous == "of" && (titles.Match(tokens, first - 2, out _) > 0 || tokens[first - 2].Lower is "shares" or "unit" or "subsidiary" or "maker");
        bool country = previous is "'s" or "’s" && first > 1 && places.Contains(tokens[first - 2].Text);
        return described ? 3 : bossOf || country ? 2 : nationalities.Contains(tokens[first - 1].Text) ? 1 : 0;
    }

    private int After(IReadOnlyList<Token> tokens, int first, int last, Descriptors descriptors)
    {
        Token? next = last + 1 < tokens.Count ? tokens[last + 1] : null;
        if (next is not { } after)
        {
            return 0;
        }
        if (after.Kind == TokenKind.Possessive)
        {
            return Enumerable.Range(last + 2, 4).Any(i => i < tokens.Count && holdings.Contains(tokens[i].Lower)) ? 2 : 0;
        }
        if (after.Is("("))
        {
            return Enumerable.Range(last + 2, 3).Any(i => i < tokens.Count && tokens[i].Text is "NASDAQ" or "NYSE" or "Nasdaq" or "LSE" or "TSE") ? 3 : 0;
        }
        if (after.Is(",") && last + 2 < tokens.Count)
        {
            bool opens = tokens[last + 2].Lower is "a" or "an" or "the" or "which" or "one" or "whose" or "inc" or "ltd" || descriptors.StartsAt(tokens, last + 2);
            bool company = Enumerable.Range(last + 2, 9).Any(i => i < tokens.Count && (generic.Contains(tokens[i].Lower) || descriptors.StartsAt(tokens, i)));
            bool who = Enumerable.Range(last + 2, 4).Any(i => i < tokens.Count && titles.Match(tokens, i, out _) > 0);
            return tokens[last + 2].Lower is "which" or "whose" or "inc" or "ltd" ? 2 : opens && company && !who ? 2 : 0;
        }
        if (pluralCompanies.Contains(after.Lower))
        {
            // "Prominent Silicon Valley firms": a description, and no name.
            return -3;
        }
        bool shares = after.Lower is "shares" or "stock" && first < last + 1;
        return shares ? 2 : companyVerbs.Contains(after.Lower) ? 1 : 0;
    }

    /// <summary>"stake in X", "led by X", "X ($2bn)", "X raised $2bn": where companies stand when money is spoken of.</summary>
    private int Dealing(IReadOnlyList<Token> tokens, int first, int last)
    {
        bool behind = first > 0 && (dealBefore.Any(p => EndsWith(tokens, first - 1, p)) || tokens[first - 1].Lower is "," or "and" && first > 1 && tokens[first - 2].IsCapital && Enumerable.Range(Math.Max(0, first - ListReach), Math.Min(ListReach, first)).Any(i => tokens[i].Lower is "by" or "including" or "from" or "like" or "with" or "as"));
        bool bracket = last + 2 < tokens.Count && tokens[last + 1].Is("(") && IsMoney(tokens, last + 2);
        int verb = last + 1 < tokens.Count && tokens[last + 1].Is(",") && tokens[first].Text.Skip(1).Any(char.IsUpper) ? BehindRemark(tokens, last + 2) : last + 1;
        bool funds = Enumerable.Range(verb, 4).Any(i => i < tokens.Count && verbs.TryGet(tokens[i].Lower, out _, out VerbForm form) && form != VerbForm.None && Enumerable.Range(i + 1, 5).Any(j => IsMoney(tokens, j) || j < tokens.Count && roundWords.Contains(tokens[j].Lower)));
        return (behind ? 2 : 0) + (bracket ? 3 : 0) + (funds ? 2 : 0);
    }

    /// <summary>"LMArena, the platform that runs the Chatbot Arena, raised": past the remark between commas.</summary>
    private static int BehindRemark(IReadOnlyList<Token> tokens, int from) =>
        Enumerable.Range(from, RemarkMax).FirstOrDefault(i => i < tokens.Count && tokens[i].Is(","), from - 1) + 1;

    private static bool IsMoney(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Text is "$" or "€" or "£" or "US$";

    private static bool EndsWith(IReadOnlyList<Token> tokens, int last, string[] words)
    {
        int start = last - words.Length + 1;
        return start >= 0 && words.Select((w, i) => tokens[start + i].Is(w)).All(same => same);
    }

    private int Person(IReadOnlyList<Token> tokens, int first, int last)
    {
        bool named = last > first && firstNames.Contains(tokens[first].Text);
        bool titled = Enumerable.Range(Math.Max(0, first - 3), Math.Min(3, first)).Any(i => titles.Match(tokens, i, out _) is var n && n > 0 && i + n >= first - 1 && !tokens[first - 1].Is("of"));
        bool described = last + 2 < tokens.Count && tokens[last + 1].Is(",")
            && (tokens[last + 2].Is("who") || Enumerable.Range(last + 2, 4).Any(i => i < tokens.Count && titles.Match(tokens, i, out _) > 0 && !tokens.Skip(last + 2).Take(i - last - 2).Any(t => t.Kind == TokenKind.Possessive)));
        return (named ? -6 : 0) + (titled ? -3 : 0) + (described ? -4 : 0);
    }
}

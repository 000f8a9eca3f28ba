using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>What a company is, from the words beside its name or the words in it.</summary>
internal static class RoleReader
{
    private const int AppositionMax = 12;

    public static string? NearName(IReadOnlyList<Token> tokens, int first, int last, Descriptors descriptors)
    {
        if (first > 0 && descriptors.EndsAt(tokens, first - 1, out string? before))
        {
            return before;
        }
        int at = AfterBrackets(tokens, last + 1);
        bool opens = at + 1 < tokens.Count && (tokens[at].Is(",") && tokens[at + 1].Lower is "a" or "an" or "the" or "which" or "one" or "maker" or "developer" or "creator"
            || tokens[at].Lower is "is" && tokens[at + 1].Lower is "a" or "an" or "the"
            || tokens[at].Is(",") && descriptors.StartsAt(tokens, at + 1));
        for (int i = at + 1; opens && i < Math.Min(tokens.Count, at + AppositionMax) && !tokens[i].Is(",") && !tokens[i].Lower.StartsWith("that", StringComparison.Ordinal); i++)
        {
            if (descriptors.StartsAt(tokens, i, out string? role) > 0)
            {
                return role;
            }
        }
        return null;
    }

    /// <summary>Past ", Inc." and "(NASDAQ: ABC)".</summary>
    private static int AfterBrackets(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 < tokens.Count && tokens[at].Is(",") && tokens[at + 1].Lower is "inc" or "ltd" or "corp")
        {
            at += tokens[at + 2].Is(".") ? 3 : 2;
        }
        if (at < tokens.Count && tokens[at].Is("("))
        {
            int close = at;
            while (close + 1 < tokens.Count && close - at < 8 && !tokens[close].Is(")"))
            {
                close++;
            }
            at = close + 1;
        }
        return at;
    }

    public static string? OfNameParts(IEnumerable<string> words, NameLists names) =>
        words.Reverse().Select(w => names.NameParts.GetValueOrDefault(w)).FirstOrDefault(r => r is not null and not Roster.Other);
}

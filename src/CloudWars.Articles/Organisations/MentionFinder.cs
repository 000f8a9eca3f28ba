using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>All names in a sentence, known and new; the longest match wins.</summary>
internal sealed class MentionFinder(ReadingLexicon lexicon, NameFinder finder, PhraseTable<string> local, Roster roster)
{
    private const int Max = 40;

    public List<Mention> Find(Sentence sentence)
    {
        List<Mention> found = [];
        IReadOnlyList<Token> tokens = sentence.Tokens;
        for (int i = 0; i < tokens.Count && found.Count < Max; i++)
        {
            int known = lexicon.Gazetteer.Match(tokens, i, out string? knownId);
            int own = local.Match(tokens, i, out string? ownId);
            int taken = finder.Taken(tokens, i);
            if (Math.Max(known, own) is var length && (length == 0 || taken > length))
            {
                i += Math.Max(taken - 1, 0);
                continue;
            }
            string id = own > known ? ownId! : knownId!;
            if (own <= known)
            {
                roster.Known(id);
            }
            for (int suffix = LegalSuffix(tokens, i + length); suffix > 0; suffix = LegalSuffix(tokens, i + length))
            {
                length += suffix;
            }
            while (own <= known && i + length < tokens.Count && tokens[i + length].IsCapital && tokens[i + length].Kind == TokenKind.Word && lexicon.Names.NameParts.ContainsKey(tokens[i + length].Text) && lexicon.Gazetteer.Match(tokens, i + length, out _) == 0)
            {
                // "Mubadala Investment Co.": what kind of company it is belongs to its name.
                length++;
                length += LegalSuffix(tokens, i + length);
            }
            bool again = found.Count > 0 && found[^1].Ids[0] == id && found[^1].Last == i - 2 && tokens[i - 1].Is("(") && i + length < tokens.Count && tokens[i + length].Is(")");
            if (again)
            {
                // "Advanced Micro Devices (AMD)": the short form in brackets is no second company of a list.
                i += length - 1;
                continue;
            }
            found.Add(new Mention(i, i + length - 1, [id], KindOf(tokens, i + length), IsOwner(tokens, i + length)));
            i += length - 1;
        }
        return found;
    }

    /// <summary>", Inc." and "Corp." belong to the name, so that lists and appositions behind them are seen.</summary>
    private int LegalSuffix(IReadOnlyList<Token> tokens, int next)
    {
        int word = next < tokens.Count && tokens[next].Text is "," or "&" ? next + 1 : next;
        if (word >= tokens.Count || !tokens[word].IsCapital || !lexicon.Words.Contains("legal-suffixes", tokens[word].Lower))
        {
            return 0;
        }
        bool point = word + 2 < tokens.Count && tokens[word + 1].Is(".") && tokens[word + 1].Glued;
        return word + (point ? 2 : 1) - next;
    }

    private MentionKind KindOf(IReadOnlyList<Token> tokens, int next)
    {
        bool hyphen = next + 1 < tokens.Count && tokens[next].Text is "-" or "‑" && tokens[next].Glued;
        bool own = hyphen && next + 2 < tokens.Count && lexicon.Words.Contains("fund-nouns", tokens[next + 2].Lower);
        return hyphen && !own && lexicon.Words.Contains("modifier-endings", tokens[next + 1].Lower) ? MentionKind.Modifier : MentionKind.Name;
    }

    private static bool IsOwner(IReadOnlyList<Token> tokens, int next) => next < tokens.Count && tokens[next].Kind == TokenKind.Possessive;
}

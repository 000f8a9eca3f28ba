using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>Tells verbs from the nouns and adjectives that look like them, by the words around.</summary>
internal sealed class VerbTagger(ReadingLexicon lexicon)
{
    private readonly HashSet<string> auxiliaries = lexicon.Words["auxiliaries"];
    private readonly HashSet<string> modals = lexicon.Words["modals"];
    private readonly HashSet<string> be = lexicon.Words["be"];
    private readonly HashSet<string> adverbs = lexicon.Words["adverbs"];
    private readonly HashSet<string> determiners = lexicon.Words["determiners"];
    private readonly HashSet<string> pronouns = lexicon.Words["subject-pronouns"];
    private readonly HashSet<string> relative = lexicon.Words["relative"];
    private readonly HashSet<string> subordinators = lexicon.Words["subordinators"];

    /// <summary><paramref name="names"/> says for each token whether it belongs to a name or stands for one.</summary>
    public VerbUse[] Tag(IReadOnlyList<Token> tokens, bool[] names)
    {
        VerbUse[] uses = new VerbUse[tokens.Count];
        bool verbSeen = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            verbSeen &= !IsBoundary(tokens[i]);
            uses[i] = names[i] || tokens[i].Kind != TokenKind.Word ? VerbUse.None : Use(tokens, i, names, verbSeen);
            verbSeen |= uses[i] is VerbUse.Finite or VerbUse.Infinitive or VerbUse.Auxiliary;
        }
        DropReduced(tokens, uses, names);
        return uses;
    }

    /// <summary>Where another statement may begin, so that another verb may come.</summary>
    private bool IsBoundary(Token token) =>
        token.Kind == TokenKind.Symbol && token.Text is "," or ";" or ":" or "(" or ")" or "—" or "–" or "\"" or "“" || token.Lower is "and" or "but" or "or" or "that" || relative.Contains(token.Lower) || subordinators.Contains(token.Lower);

    /// <summary>"The deal announced on Thursday gives": behind a plain noun, without an object and before another verb, a participle describes.</summary>
    private void DropReduced(IReadOnlyList<Token> tokens, VerbUse[] uses, bool[] names)
    {
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            bool behindComma = tokens[i - 1].Is(",") && uses[i] == VerbUse.Finite && tokens[i + 1].Lower is "to" or "by" or "in" or "on" or "at" or "with" or "for" or "from" or "as"
                && lexicon.Verbs.TryGet(tokens[i].Lower, out string participle, out VerbForm pastForm) && pastForm == VerbForm.Past && !lexicon.Words.Contains("saying-verbs", participle) && VerbBefore(uses, i - 1) && !VerbFollows(tokens, uses, i + 2);
            if (behindComma)
            {
                uses[i] = VerbUse.None;
                continue;
            }
            bool past = uses[i] == VerbUse.Finite && lexicon.Verbs.TryGet(tokens[i].Lower, out string verb, out VerbForm form) && form == VerbForm.Past && !lexicon.Words.Contains("saying-verbs", verb);
            if (!past || names[i - 1] || tokens[i - 1].Kind != TokenKind.Word || pronouns.Contains(tokens[i - 1].Lower) || uses[i - 1] != VerbUse.None || adverbs.Contains(tokens[i - 1].Lower))
            {
                continue;
            }
            if (lexicon.Words.Contains("describing-participles", tokens[i].Lower) && lexicon.Words.Contains("prepositions", tokens[i + 1].Lower) && VerbClose(tokens, uses, i))
            {
                // "deliver servers equipped with chips".
                uses[i] = VerbUse.None;
                continue;
            }
            bool bare = lexicon.Words.Contains("prepositions", tokens[i + 1].Lower) || lexicon.Words.Contains("weekdays", tokens[i + 1].Lower) || adverbs.Contains(tokens[i + 1].Lower);
            if (bare && VerbFollows(tokens, uses, i + 1))
            {
                uses[i] = VerbUse.None;
            }
        }
    }

    private static bool VerbBefore(VerbUse[] uses, int to) => Enumerable.Range(0, to).Any(i => uses[i] is VerbUse.Finite or VerbUse.Auxiliary);

    private bool VerbClose(IReadOnlyList<Token> tokens, VerbUse[] uses, int at)
    {
        for (int i = at - 1; i >= 0 && !IsBoundary(tokens[i]); i--)
        {
            if (uses[i] is VerbUse.Finite or VerbUse.Infinitive or VerbUse.Gerund)
            {
                return !(lexicon.Verbs.TryGet(tokens[i].Lower, out string verb, out _) && lexicon.Words.Contains("saying-verbs", verb));
            }
        }
        return false;
    }

    private bool VerbFollows(IReadOnlyList<Token> tokens, VerbUse[] uses, int from)
    {
        for (int i = from; i < tokens.Count && !IsBoundary(tokens[i]); i++)
        {
            if (uses[i] is VerbUse.Finite or VerbUse.Auxiliary)
            {
                return true;
            }
        }
        return false;
    }

    private VerbUse Use(IReadOnlyList<Token> tokens, int i, bool[] names, bool verbSeen)
    {
        string word = tokens[i].Lower;
        if (auxiliaries.Contains(word) || modals.Contains(word))
        {
            return VerbUse.Auxiliary;
        }
        if (!lexicon.Verbs.TryGet(word, out _, out VerbForm form))
        {
            return LooksPast(tokens, i, names) || FollowsPronoun(tokens, i) || LooksPresent(tokens, i, names, verbSeen) || i > 0 && modals.Contains(tokens[i - 1].Lower) && !adverbs.Contains(word) && word.Length > 3 ? VerbUse.Finite : VerbUse.None;
        }
        int p = Previous(tokens, i);
        string previous = p < 0 ? "" : tokens[p].Lower;
        bool afterTo = previous == "to";
        bool helped = p >= 0 && (modals.Contains(previous) || previous is "do" or "does" or "did");
        if (form == VerbForm.Gerund)
        {
            bool noun = lexicon.Words.Contains("gerund-nouns", word) && p >= 0 && !names[p] && !be.Contains(previous) && !lexicon.Words.Contains("prepositions", previous);
            return noun || determiners.Contains(previous) && !names[Math.Max(p, 0)] ? VerbUse.None : VerbUse.Gerund;
        }
        if (form == VerbForm.Past)
        {
            return Past(tokens, i, p, previous);
        }
        if (afterTo)
        {
            return IsNounAfterTo(tokens, i) || i + 1 < tokens.Count && names[i + 1] && lexicon.Words.Contains("apposed-nouns", word) ? VerbUse.None : VerbUse.Infinitive;
        }
        return helped ? VerbUse.Finite : Present(tokens, i, p, names, form, verbSeen);
    }

    private VerbUse Past(IReadOnlyList<Token> tokens, int i, int p, string previous)
    {
        bool followedByBy = i + 1 < tokens.Count && tokens[i + 1].Is("by");
        if (be.Contains(previous))
        {
            return VerbUse.Passive;
        }
        if (determiners.Contains(previous) || p == i - 1 && p >= 0 && tokens[p].Kind == TokenKind.Possessive || previous == "-" && !(i > 1 && lexicon.Words.Contains("verb-prefixes", tokens[i - 2].Lower)))
        {
            return VerbUse.None;
        }
        return followedByBy && !auxiliaries.Contains(previous) ? VerbUse.Passive : VerbUse.Finite;
    }

    private VerbUse Present(IReadOnlyList<Token> tokens, int i, int p, bool[] names, VerbForm form, bool verbSeen)
    {
        string word = tokens[i].Lower;
        if (!lexicon.Verbs.IsAmbiguous(word))
        {
            bool nounish = p >= 0 && determiners.Contains(tokens[p].Lower);
            return nounish ? VerbUse.None : VerbUse.Finite;
        }
        bool behindComma = p > 0 && tokens[p].Is(",") && form == VerbForm.Third && i + 1 < tokens.Count && (tokens[i + 1].Is("to") || determiners.Contains(tokens[i + 1].Lower)) && Array.IndexOf(names, true, 0, p) >= 0;
        if (behindComma)
        {
            return VerbUse.Finite;
        }
        bool second = p > 1 && tokens[p].Is("and") && form == VerbForm.Third && i + 1 < tokens.Count && names[i + 1] && !lexicon.Words.Contains("brand-nouns", word) && Enumerable.Range(0, p).Any(k => lexicon.Verbs.TryGet(tokens[k].Lower, out _, out VerbForm f) && f == VerbForm.Third);
        if (second)
        {
            // "rents out machines and counts Nvidia among its backers".
            return VerbUse.Finite;
        }
        bool thing = lexicon.Words.Contains("brand-nouns", word) || p >= 0 && verbSeen && !names[p] && !pronouns.Contains(tokens[p].Lower);
        if (p < 0 || thing || tokens[p].Kind == TokenKind.Possessive || tokens[p].Kind == TokenKind.Symbol || i + 1 < tokens.Count && tokens[i + 1].Lower is "-")
        {
            return VerbUse.None;
        }
        bool subjectBefore = names[p] || pronouns.Contains(tokens[p].Lower);
        string next = i + 1 < tokens.Count ? tokens[i + 1].Lower : "";
        bool objectAfter = i + 1 < tokens.Count && (names[i + 1] || determiners.Contains(next) || next is "up" or "to" or "on" or "into" or "its" or "as" || tokens[i + 1].Kind == TokenKind.Number || tokens[i + 1].Text is "$" or "€" or "£");
        bool third = form == VerbForm.Third;
        bool nounBefore = tokens[p].Kind == TokenKind.Word && !determiners.Contains(tokens[p].Lower) && !lexicon.Words.Contains("prepositions", tokens[p].Lower) && tokens[p].Lower is not ("and" or "or");
        return subjectBefore && (objectAfter || third && i + 1 < tokens.Count && !lexicon.Words.Contains("prepositions", next) && next != "and" && tokens[i + 1].Kind == TokenKind.Word && tokens[p].Lower != "the")
            || third && nounBefore && objectAfter ? VerbUse.Finite : VerbUse.None;
    }

    /// <summary>"to supply chips" acts; "access to capital" and "thanks to demand" do not.</summary>
    private bool IsNounAfterTo(IReadOnlyList<Token> tokens, int i) =>
        lexicon.Verbs.IsAmbiguous(tokens[i].Lower) && (i + 1 >= tokens.Count || tokens[i + 1].Lower is "." or "," or "of" or "and" && tokens[i].Lower.EndsWith('s'))
        || i >= 2 && tokens[i - 2].Lower is "access" or "thanks" or "due" or "according";

    /// <summary>"Meta nears $30 billion", "Oracle clinches a deal": an unknown word in -s between a name and an object.</summary>
    private bool LooksPresent(IReadOnlyList<Token> tokens, int i, bool[] names, bool verbSeen) =>
        i > 0 && names[i - 1] && !verbSeen && tokens[i].Lower.Length > 3 && tokens[i].Lower[^1] == 's' && tokens[i].Lower[^2] is not ('s' or 'u') && i + 1 < tokens.Count
        && (determiners.Contains(tokens[i + 1].Lower) || names[i + 1] || tokens[i + 1].Is("to") || tokens[i + 1].Kind == TokenKind.Number || tokens[i + 1].Text is "$" or "€" or "£")
        && !lexicon.Words.Contains("brand-nouns", tokens[i].Lower);

    private bool LooksPast(IReadOnlyList<Token> tokens, int i, bool[] names) =>
        i > 0 && tokens[i].Lower.Length > 4 && tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal) && (names[i - 1] || pronouns.Contains(tokens[i - 1].Lower) || auxiliaries.Contains(tokens[i - 1].Lower) || i + 1 < tokens.Count && tokens[i - 1].Kind == TokenKind.Word && !determiners.Contains(tokens[i - 1].Lower) && tokens[i + 1].Text is "$" or "€" or "£");

    private bool FollowsPronoun(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].Lower is "it" or "they" or "he" or "she" or "we" or "who" && tokens[i].Lower.EndsWith('s') == tokens[i - 1].Lower is "it" or "he" or "she"
        && !adverbs.Contains(tokens[i].Lower) && !lexicon.Words.Contains("prepositions", tokens[i].Lower) && tokens[i].Lower.Length > 3;

    private int Previous(IReadOnlyList<Token> tokens, int i)
    {
        int p = i - 1;
        while (p >= 0 && adverbs.Contains(tokens[p].Lower))
        {
            p--;
        }
        return p;
    }
}

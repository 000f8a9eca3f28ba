using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Clauses;

/// <summary>Finds for each group the preposition that governs it, looking left through its noun phrase and through "investors including".</summary>
internal sealed class Government(ReadingLexicon lexicon, Descriptors descriptors)
{
    private readonly HashSet<string> generic = [.. lexicon.Names.Generic];
    private readonly HashSet<string> nationalities = [.. lexicon.Names.Nationalities];
    private const int Reach = 12;
    private const int PhraseMax = 6;

    public void Mark(IReadOnlyList<Token> tokens, List<Group> groups, VerbUse[] uses)
    {
        bool[] inGroup = new bool[tokens.Count];
        foreach (Group group in groups)
        {
            Array.Fill(inGroup, true, group.First, group.Last - group.First + 1);
        }
        foreach (Group group in groups)
        {
            string? governor = IsSubjectByPlace(tokens, group, uses, inGroup) ? null : PrepositionOf(tokens, group.First - 1, uses, inGroup);
            group.Preposition = governor is not null && !group.Owner && lexicon.Words.Contains("subordinators", governor) && ActsNext(uses, group.Last + 1) ? null : governor;
            group.SaysWhose = SaysWhose(tokens, group, uses, inGroup);
        }
    }

    /// <summary>"In July OpenAI agreed", "As part of the accord OpenAI undertakes": a verb follows, and what stands before is no word for a company.</summary>
    private bool IsSubjectByPlace(IReadOnlyList<Token> tokens, Group group, VerbUse[] uses, bool[] inGroup)
    {
        int before = group.First - 1;
        int behind = group.Last + 3 < tokens.Count && tokens[group.Last + 1].Is("(") && tokens[group.Last + 3].Is(")") ? group.Last + 4 : group.Last + 1;
        bool verbFollows = behind < tokens.Count && uses[behind] is VerbUse.Finite or VerbUse.Auxiliary && !group.Owner;
        if (!verbFollows || before < 0 || Introducer(tokens, before) > 0)
        {
            return false;
        }
        if (inGroup[before])
        {
            return true;
        }
        Token word = tokens[before];
        if (word.Lower is "that" or "this" or "which" or "whom")
        {
            return true;
        }
        bool describes = descriptors.EndsAt(tokens, before, out _) || generic.Contains(word.Lower) || word.IsCapital && nationalities.Contains(word.Text);
        bool function = lexicon.Words.Contains("prepositions", word.Lower) || lexicon.Words.Contains("determiners", word.Lower);
        return !describes && !function && word.Kind is TokenKind.Word or TokenKind.Number;
    }

    /// <summary>"after SoftBank invested": the word opens a statement and governs no name.</summary>
    private static bool ActsNext(VerbUse[] uses, int next) => next < uses.Length && uses[next] is VerbUse.Finite or VerbUse.Auxiliary;

    private string? PrepositionOf(IReadOnlyList<Token> tokens, int from, VerbUse[] uses, bool[] inGroup)
    {
        bool listed = false;
        for (int i = from; i >= Math.Max(0, from - Reach); i--)
        {
            if (tokens[i].Is(")") && i - 2 >= 0 && tokens[i - 2].Is("("))
            {
                // "in artificial intelligence (AI) start-up X"
                i -= 2;
                continue;
            }
            if (i == from && !inGroup[i] && lexicon.Words.Contains("period-words", tokens[i].Lower))
            {
                // "On the same day Lambda, a start-up, announced": the preposition governs the time.
                return null;
            }
            int introducer = Math.Max(Introducer(tokens, i), i == from ? EndsWith("proxies", tokens, i) : 0);
            if (introducer > 0)
            {
                listed = true;
                i -= introducer - 1;
                i -= i > 0 && tokens[i - 1].Is(",") ? 1 : 0;
                continue;
            }
            if (lexicon.Words.Contains("prepositions", tokens[i].Lower) && !(listed && tokens[i].Is("of") && i > 0 && lexicon.Words.Contains("collectives", tokens[i - 1].Lower)))
            {
                bool by = tokens[i].Is("by") && i > 0 && tokens[i - 1].Kind == TokenKind.Word && uses[i - 1] is VerbUse.Passive or VerbUse.Finite;
                bool together = tokens[i].Is("with") && i > 0 && tokens[i - 1].Lower is "together" or "jointly" or "along";
                return together ? "alongside" : !by ? tokens[i].Lower : lexicon.Words.Contains("leading-participles", tokens[i - 1].Lower) ? "led by" : $"{tokens[i - 1].Lower} by";
            }
            if (i == from && tokens[i].Is(",") && i > 0 && descriptors.EndsAt(tokens, i - 1, out _))
            {
                // "of another chip start-up, Cerebras,"
                continue;
            }
            bool modifier = i < from && inGroup[i];
            if (uses[i] is not (VerbUse.None or VerbUse.Gerund) || modifier && !listed && !IsModifierPart(tokens, i) || tokens[i].Text is "." or ";" or ")" || tokens[i].Text is "," or "and" && !listed)
            {
                return null;
            }
        }
        return null;
    }

    private bool IsModifierPart(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Possessive || tokens[i + 1].Is("-") || lexicon.Words.Contains("brand-nouns", tokens[i + 1].Lower));

    /// <summary>"including"; "headed by" only behind a word such as syndicate, for a round headed by somebody is his doing.</summary>
    private int Introducer(IReadOnlyList<Token> tokens, int last)
    {
        int plain = EndsWith("introducers", tokens, last);
        int led = plain > 0 ? 0 : EndsWith("led-introducers", tokens, last);
        return led > 0 && last >= led && lexicon.Words.Contains("collectives", tokens[last - led].Lower) ? led : plain;
    }

    private int EndsWith(string set, IReadOnlyList<Token> tokens, int last)
    {
        for (int start = Math.Max(0, last - PhraseMax); start <= last; start++)
        {
            if (lexicon.Words.Match(set, tokens, start) == last - start + 1)
            {
                return last - start + 1;
            }
        }
        return 0;
    }

    /// <summary>"Nvidia's chips", "AMD shares"; but in "Sam Altman's OpenAI" the owner owns a party, and "Amazon investment" acts.</summary>
    private bool SaysWhose(IReadOnlyList<Token> tokens, Group group, VerbUse[] uses, bool[] inGroup)
    {
        int next = group.Last + 1;
        if (group.Owner)
        {
            return true;
        }
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Word || inGroup[next] || uses[next] != VerbUse.None)
        {
            return false;
        }
        return lexicon.Words.Contains("brand-nouns", tokens[next].Lower) || next + 1 < tokens.Count && lexicon.Words.Contains("brand-nouns", tokens[next + 1].Lower) && !lexicon.Words.Contains("prepositions", tokens[next].Lower)
            || lexicon.Gazetteer.Chips.Match(tokens, next, out _) > 0;
    }
}

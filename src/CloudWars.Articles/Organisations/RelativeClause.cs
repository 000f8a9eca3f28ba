using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Organisations;

/// <summary>"Amazon's main customer is Anthropic, in which it has invested": a clause that hangs on the name right before it.</summary>
internal static class RelativeClause
{
    private const int NearestName = 4;

    /// <summary>Whether the word is the pronoun of "in which" or "with whom".</summary>
    public static bool OpensAt(ReadingLexicon lexicon, IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at].Lower is "which" or "whom" && lexicon.Words.Contains("prepositions", tokens[at - 1].Lower);

    /// <summary>Whom "it" in such a clause means: not the company that the clause hangs on. Null where there is no such clause.</summary>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">Where "it" stands.</param>
    /// <param name="before">The organisations mentioned before it.</param>
    /// <param name="topic">The organisation the text has been about.</param>
    public static string? Actor(ReadingLexicon lexicon, IReadOnlyList<Token> tokens, int at, IReadOnlyList<Mention> before, string? topic)
    {
        bool relative = at > 2 && OpensAt(lexicon, tokens, at - 1);
        if (!relative || before.Count == 0 || before[^1] is not { Kind: MentionKind.Name, Ids: [string antecedent] } || at - before[^1].Last > NearestName)
        {
            return null;
        }
        return before.FirstOrDefault(m => m.Kind != MentionKind.Modifier && m.Ids is [string id] && id != antecedent)?.Ids[0] ?? (topic != antecedent ? topic : null);
    }
}

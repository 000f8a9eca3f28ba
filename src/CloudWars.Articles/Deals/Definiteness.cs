using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>
/// "The fund will vote against the deal": a deal spoken of as known belongs to its parties, not to whoever acts on it,
/// unless the verb is one of making deals ("signed the deal").
/// </summary>
internal sealed class Definiteness(ReadingLexicon lexicon)
{
    private const int Reach = 7;

    /// <summary>"a deal", "another contract", "a new $5bn order".</summary>
    public bool Introduces(Claim claim) => Article(claim.Parse, claim.Trigger) is "a" or "an" or "another";

    public bool IsToldAlready(FrameEntry frame, Claim claim) => Frames.IsVague(frame.Id) && IsDefinite(claim.Parse, claim.Trigger) && !IsMade(claim.Parse, claim.Clause, claim.Trigger);

    private bool IsDefinite(SentenceParse parse, int noun) => Article(parse, noun) is { } word && lexicon.Words.Contains("definite", word);

    /// <summary>The determiner that the noun's phrase begins with, or null.</summary>
    private string? Article(SentenceParse parse, int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - Reach); i--)
        {
            string word = parse.Tokens[i].Lower;
            if (lexicon.Words.Contains("determiners", word) && parse.GroupAt(i) is null)
            {
                return word;
            }
            if (parse.Tokens[i].Kind is TokenKind.Possessive || parse.Uses[i] is not (VerbUse.None or VerbUse.Gerund) || parse.GroupAt(i) is not null
                || lexicon.Words.Contains("prepositions", word) || parse.Tokens[i].Text is "," or "(" or ";")
            {
                return null;
            }
        }
        return null;
    }

    private bool IsMade(SentenceParse parse, Clause clause, int noun)
    {
        foreach (int i in clause.Tokens.Where(t => t < noun).Reverse())
        {
            if (parse.Uses[i] is VerbUse.Finite or VerbUse.Infinitive or VerbUse.Gerund or VerbUse.Passive && lexicon.Verbs.TryGet(parse.Tokens[i].Lower, out string verb, out _))
            {
                return lexicon.Words.Contains("deal-verbs", verb);
            }
        }
        return false;
    }
}

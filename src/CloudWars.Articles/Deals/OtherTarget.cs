using CloudWars.Articles.Clauses;
using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>"invested $15bn in a campus in India": the money goes somewhere, but to no company.</summary>
internal sealed class OtherTarget(ReadingLexicon lexicon)
{
    public bool IsNamed(Claim claim)
    {
        IReadOnlyList<Token> tokens = claim.Parse.Tokens;
        int from = Math.Max(claim.Trigger, claim.Sum?.Last ?? claim.Trigger) + 1;
        for (int i = from; i + 1 < tokens.Count && tokens[i].Text is not ("," or ";" or "."); i++)
        {
            if (claim.Parse.ClauseOf(i) is { } clause && clause != claim.Clause)
            {
                if (clause.Kind == ClauseKind.Aside)
                {
                    continue;
                }
                return false;
            }
            bool target = tokens[i].Lower is "in" or "into" or "on" or "toward" or "towards" or "across" || tokens[i].Is("to") && claim.Parse.Uses[i + 1] == VerbUse.Infinitive;
            int noun = i + 1;
            while (noun + 1 < tokens.Count && (lexicon.Words.Contains("determiners", tokens[noun].Lower) || tokens[noun].Lower is "same" or "following" or "next"))
            {
                noun++;
            }
            bool time = tokens[noun].Kind == TokenKind.Number || lexicon.Words.Contains("time-words", tokens[noun].Lower);
            if (target && !time && !lexicon.Words.Found("funding-words", tokens, i + 1, i + 6))
            {
                return true;
            }
        }
        return false;
    }
}

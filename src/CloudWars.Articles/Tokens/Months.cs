namespace CloudWars.Articles.Tokens;

/// <summary>"in May", "May 12": the month, which must not be taken for the verb of possibility.</summary>
internal static class Months
{
    /// <summary>How the lexicon writes the month.</summary>
    public const string May = "maymonth";

    public static List<Token> Mark(List<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text == "May" && IsMonth(tokens, i))
            {
                tokens[i] = tokens[i] with { Lower = May };
            }
        }
        return tokens;
    }

    private static bool IsMonth(List<Token> tokens, int at)
    {
        bool dated = at + 1 < tokens.Count && tokens[at + 1].Kind is TokenKind.Number or TokenKind.Possessive;
        bool led = at > 0 && (tokens[at - 1].Kind == TokenKind.Number || tokens[at - 1].Lower is "in" or "since" or "from" or "last" or "of" or "by" or "until" or "late" or "early" or "mid" or "before" or "after" or "this" or "next" or "on" or "during" or "a" or "the" or "-");
        return dated || led;
    }
}

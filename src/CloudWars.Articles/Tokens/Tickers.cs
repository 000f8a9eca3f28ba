namespace CloudWars.Articles.Tokens;

/// <summary>Agencies put a share's code behind a name: "Microsoft-backed MSFT.O OpenAI", "Cipher (CIFR)". The codes tear names and lists apart.</summary>
internal static class Tickers
{
    private const int CodeMax = 6;
    private const int CodeLength = 3;

    public static List<Token> Remove(List<Token> tokens)
    {
        List<Token> kept = new(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            int bracket = i > 0 ? BracketedCode(tokens, i) : 0;
            int code = bracket == 0 && i > 0 && IsExchangeCode(tokens, i) ? CodeLength : bracket;
            if (code > 0)
            {
                i += code - 1;
                continue;
            }
            kept.Add(tokens[i]);
        }
        return kept;
    }

    /// <summary>"ORCL.N", "9984.T".</summary>
    private static bool IsExchangeCode(List<Token> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 1].Is(".") && tokens[at + 1].Glued && tokens[at + 2].Glued && tokens[at + 2].Text.Length <= 2
        && tokens[at + 2].Text.All(char.IsAsciiLetterUpper) && tokens[at].Text.Length is > 1 and < CodeMax && tokens[at].Text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    /// <summary>"(NASDAQ: CIFR)", "(ticker CORZ)", "(CRWV)": the number of tokens, or 0.</summary>
    private static int BracketedCode(List<Token> tokens, int at)
    {
        if (!tokens[at].Is("("))
        {
            return 0;
        }
        int close = tokens.FindIndex(at, Math.Min(7, tokens.Count - at), t => t.Is(")"));
        if (close < at + 2)
        {
            return 0;
        }
        bool marked = tokens[at + 1].Lower is "nasdaq" or "nyse" or "lse" or "tse" or "asx" or "tsx" or "ticker" or "hkex" or "hkg" or "krx" or "symbol" or "epa" or "etr";
        bool suffixed = close == at + 2 && tokens[at + 1].Text.Length is > 1 and < CodeMax && tokens[at + 1].Text.All(char.IsAsciiLetterUpper) && tokens[tokens[at - 1].Is(".") && at > 1 ? at - 2 : at - 1].Lower is "inc" or "corp" or "ltd" or "co" or "plc" or "corporation" or "company" or "holdings";
        return suffixed || marked || close == at + 4 && IsExchangeCode(tokens, at + 1) ? close - at + 1 : 0;
    }
}

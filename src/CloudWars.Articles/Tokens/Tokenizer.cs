namespace CloudWars.Articles.Tokens;

/// <summary>
/// Cuts text into tokens. Hyphens always stand alone, so that "Microsoft-backed" and "seven-year" need no rule of their own,
/// and lexicon phrases are cut by the same code as the text they are looked for in.
/// </summary>
internal static class Tokenizer
{
    private const int DigitsMax = 15;

    private static readonly HashSet<string> GluedCurrencies =
        ["RM", "Rs", "Dh", "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "INR", "JPY", "KRW", "CNY", "RMB", "AUD", "CAD", "SGD", "HKD", "TWD", "SAR", "AED"];

    public static List<Token> Tokenize(string text, int start, int end, int tokensMax = int.MaxValue)
    {
        List<Token> tokens = [];
        int previousEnd = -1;
        for (int at = start; at < end && tokens.Count < tokensMax;)
        {
            if (text[at] is ' ' or '\n' or '\t')
            {
                at++;
                continue;
            }
            (int stop, TokenKind kind) = Next(text, at, end);
            string word = text[at..stop];
            tokens.Add(new Token(at, stop, word, word.ToLowerInvariant(), kind, at == previousEnd));
            previousEnd = at = stop;
        }
        return tokens;
    }

    private static (int Stop, TokenKind Kind) Next(string text, int at, int end)
    {
        char c = text[at];
        if (char.IsAsciiDigit(c))
        {
            return Number(text, at, end);
        }
        if (char.IsLetter(c))
        {
            return (Word(text, at, end), TokenKind.Word);
        }
        return IsApostrophe(c) ? Apostrophe(text, at, end) : (at + 1, TokenKind.Symbol);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    private static (int, TokenKind) Apostrophe(string text, int at, int end)
    {
        bool afterWord = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.' && at > 1 && char.IsLetter(text[at - 2]));
        bool s = at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]));
        bool bare = afterWord && text[at - 1] is 's' && (at + 1 >= end || text[at + 1] == ' ');
        return afterWord && s ? (at + 2, TokenKind.Possessive) : bare ? (at + 1, TokenKind.Possessive) : (at + 1, TokenKind.Symbol);
    }

    private static (int, TokenKind) Number(string text, int at, int end)
    {
        int i = at, digits = 0;
        while (i < end && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1])))
        {
            digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
            i++;
        }
        return (i, digits <= DigitsMax ? TokenKind.Number : TokenKind.Symbol);
    }

    private static int Word(string text, int at, int end)
    {
        int i = at + 1;
        int code = CurrencyCode(text, at, end);
        if (code > 0)
        {
            return at + code;
        }
        while (i < end && (char.IsLetterOrDigit(text[i]) || IsInside(text, i, at, end)))
        {
            i++;
        }
        return i;
    }

    /// <summary>The letters of a currency that stick to their number: RM1.07bn, EUR500m.</summary>
    private static int CurrencyCode(string text, int at, int end)
    {
        int letters = 0;
        while (at + letters < end && letters < 4 && char.IsAsciiLetter(text[at + letters]))
        {
            letters++;
        }
        bool number = at + letters < end && char.IsAsciiDigit(text[at + letters]);
        return number && GluedCurrencies.Contains(text.Substring(at, letters)) ? letters : 0;
    }

    /// <summary>Points of U.S. and T. Rowe, the sign in AT&amp;T, the apostrophe of don't; not the 's of an owner.</summary>
    private static bool IsInside(string text, int i, int start, int end)
    {
        char c = text[i];
        bool letterNext = i + 1 < end && char.IsLetter(text[i + 1]);
        if (c == '.')
        {
            bool single = char.IsUpper(text[i - 1]) && (i - 1 == start && !(start > 0 && char.IsAsciiDigit(text[start - 1])) || i - 1 > start && text[i - 2] == '.');
            return single && (letterNext || i - 1 > start || i + 2 < end && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - 1 == start);
        }
        if (c == '&')
        {
            return letterNext;
        }
        return IsApostrophe(c) && letterNext && !(text[i + 1] is 's' or 'S' && (i + 2 >= end || !char.IsLetter(text[i + 2])));
    }
}

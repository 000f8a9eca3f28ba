using System.Globalization;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Quantities;

/// <summary>Numbers in digits and in words, with their scale: "1.4", "1,400", "seven", "half a", "tens of".</summary>
internal static class NumberReader
{
    private const decimal ValueMax = 1_000_000_000_000_000m;

    private static readonly Dictionary<string, decimal> Words = new()
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["hundred"] = 100,
        ["a"] = 1,
        ["half"] = 0.5m,
    };

    private static readonly Dictionary<string, decimal> Scales = new()
    {
        ["thousand"] = 1e3m,
        ["k"] = 1e3m,
        ["million"] = 1e6m,
        ["mn"] = 1e6m,
        ["m"] = 1e6m,
        ["mln"] = 1e6m,
        ["mio"] = 1e6m,
        ["billion"] = 1e9m,
        ["billions"] = 1e9m,
        ["bn"] = 1e9m,
        ["b"] = 1e9m,
        ["bln"] = 1e9m,
        ["trillion"] = 1e12m,
        ["tn"] = 1e12m,
        ["t"] = 1e12m,
        ["trn"] = 1e12m,
        ["crore"] = 1e7m,
        ["lakh"] = 1e5m,
    };

    /// <summary>Reads the number that starts at <paramref name="at"/>; <paramref name="next"/> is the token behind it.</summary>
    public static bool TryRead(IReadOnlyList<Token> tokens, int at, out decimal value, out int next)
    {
        next = at + 1;
        value = 0;
        if (at >= tokens.Count)
        {
            return false;
        }
        Token token = tokens[at];
        if (token.Is("half") && at + 2 < tokens.Count && tokens[at + 1].Is("a") && Scales.ContainsKey(tokens[at + 2].Lower))
        {
            (value, next) = (0.5m, at + 2);
            return true;
        }
        return token.Kind == TokenKind.Number
            ? decimal.TryParse(token.Text.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            : Words.TryGetValue(token.Lower, out value);
    }

    /// <summary>The scale word at <paramref name="at"/>, which may hang on the number by a hyphen; 1 when there is none.</summary>
    public static decimal Scale(IReadOnlyList<Token> tokens, ref int at)
    {
        int word = at < tokens.Count && tokens[at].Is("-") ? at + 1 : at;
        if (word < tokens.Count && Scales.TryGetValue(tokens[word].Lower, out decimal scale) && (tokens[word].Text.Length > 1 || tokens[word].Glued || tokens[word].Text is "B" && at > 0 && tokens[at - 1].Kind == TokenKind.Number))
        {
            at = word + 1;
            return scale;
        }
        return 1;
    }

    /// <summary>The product, or null beyond any sum of money there is.</summary>
    public static decimal? Times(decimal value, decimal scale) => value <= ValueMax / scale ? value * scale : null;
}

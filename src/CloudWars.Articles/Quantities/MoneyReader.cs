using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Quantities;

/// <summary>Sums of money with either the sign before or the word behind, as single values or ranges.</summary>
internal sealed class MoneyReader
{
    private const decimal Billion = 1_000_000_000m;
    private readonly PhraseTable<CurrencyEntry> before = new(true);
    private readonly PhraseTable<CurrencyEntry> after = new(false);

    public MoneyReader(CurrencyTable table)
    {
        foreach (CurrencyEntry currency in table.Currencies)
        {
            foreach (string sign in currency.Before)
            {
                before.Add(sign, currency);
            }
            foreach (string word in currency.After)
            {
                after.Add(word, currency);
            }
        }
    }

    public Quantity? Read(IReadOnlyList<Token> tokens, int at)
    {
        int sign = before.Match(tokens, at, out CurrencyEntry? currency);
        int next = at + sign;
        if (!NumberReader.TryRead(tokens, next, out decimal low, out next))
        {
            return null;
        }
        decimal scaleLow = NumberReader.Scale(tokens, ref next);
        decimal high = low, scale = scaleLow;
        int afterLow = next;
        if (Joins(tokens, next) && SecondValue(tokens, next + 1, sign > 0, out decimal second, out int end, out decimal secondScale))
        {
            (high, scale, next) = (second, secondScale, end);
            scaleLow = scaleLow == 1 ? scale : scaleLow;
        }
        int word = WordAfter(tokens, ref next, ref currency);
        if (currency is null || sign == 0 && word == 0)
        {
            return null;
        }
        bool single = high == low && next == afterLow + word;
        return Make(tokens, at, next - 1, low, scaleLow, single ? low : high, single ? scaleLow : scale, currency);
    }

    /// <summary>"tens of billions of dollars" is money without a value; it still marks a deal.</summary>
    public bool IsCurrencySign(IReadOnlyList<Token> tokens, int at) => before.Match(tokens, at, out _) > 0;

    private static bool Joins(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Lower is "-" or "–" or "to" or "and" or "or";

    private bool SecondValue(IReadOnlyList<Token> tokens, int at, bool signed, out decimal value, out int next, out decimal scale)
    {
        (value, next, scale) = (0, at, 1);
        if (at >= tokens.Count)
        {
            return false;
        }
        int sign = before.Match(tokens, at, out _);
        bool needsSign = signed && tokens[at - 1].Lower is "and" or "or" or "to";
        if (needsSign && sign == 0 || tokens[at + sign < tokens.Count ? at + sign : at].Kind != TokenKind.Number || !NumberReader.TryRead(tokens, at + sign, out value, out next))
        {
            return false;
        }
        scale = NumberReader.Scale(tokens, ref next);
        // "$10 billion and $5 billion" are two sums unless "between" says otherwise.
        bool between = tokens[at - 1].Lower is not ("and" or "or") || HasBetween(tokens, at - 1);
        return between && (scale > 1 || tokens[at - 1].Lower is "-" or "–");
    }

    private static bool HasBetween(IReadOnlyList<Token> tokens, int at) =>
        Enumerable.Range(Math.Max(0, at - 6), at - Math.Max(0, at - 6)).Any(i => tokens[i].Is("between"));

    private int WordAfter(IReadOnlyList<Token> tokens, ref int next, ref CurrencyEntry? currency)
    {
        int at = next < tokens.Count && tokens[next].Lower is "-" or "of" ? next + 1 : next;
        if (at >= tokens.Count || after.Match(tokens, at, out CurrencyEntry? named) is var length && length == 0)
        {
            return 0;
        }
        currency ??= named;
        int taken = at + length - next;
        next = at + length;
        return taken;
    }

    private static Quantity? Make(IReadOnlyList<Token> tokens, int first, int last, decimal low, decimal scaleLow, decimal high, decimal scaleHigh, CurrencyEntry currency)
    {
        if (NumberReader.Times(low, scaleLow) is not { } from || NumberReader.Times(high, scaleHigh) is not { } to)
        {
            return null;
        }
        (from, to) = (from * currency.Usd / Billion, to * currency.Usd / Billion);
        return new Quantity(QuantityKind.Money, first, last, Math.Min(from, to), Math.Max(from, to), Bounds.Before(tokens, first), currency.Code);
    }
}

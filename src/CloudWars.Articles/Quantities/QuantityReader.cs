using CloudWars.Articles.Lexicon;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Quantities;

/// <summary>All measured values of a sentence, left to right and never overlapping.</summary>
internal sealed class QuantityReader(CurrencyTable currencies)
{
    private const int Max = 40;
    private readonly MoneyReader money = new(currencies);

    public List<Quantity> Read(IReadOnlyList<Token> tokens)
    {
        List<Quantity> found = [];
        for (int i = 0; i < tokens.Count && found.Count < Max; i++)
        {
            Quantity? quantity = tokens[i].Kind is TokenKind.Possessive ? null : money.Read(tokens, i) ?? Measure(tokens, i);
            if (quantity is not null)
            {
                found.Add(quantity);
                i = quantity.Last;
            }
        }
        return Restate(tokens, found);
    }

    private static Quantity? Measure(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Lower is "decade" && at > 0)
        {
            return new Quantity(QuantityKind.Duration, at, at, 10, 10, null);
        }
        if (!NumberReader.TryRead(tokens, at, out decimal value, out int next) || tokens[at].Lower is "half" or "a")
        {
            return null;
        }
        if (next < tokens.Count && tokens[next].Lower is "-" or "–" && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Number)
        {
            NumberReader.TryRead(tokens, next + 1, out value, out next);
        }
        int unit = next < tokens.Count && tokens[next].Is("-") ? next + 1 : next;
        if (unit >= tokens.Count)
        {
            return null;
        }
        string? bound = Bounds.Before(tokens, at);
        Quantity? Of(QuantityKind kind, decimal v, int last) => v <= 1_000_000 ? new Quantity(kind, at, last, v, v, bound) : null;
        return tokens[unit].Lower switch
        {
            "%" or "percent" or "pc" => Of(QuantityKind.Percent, value, unit),
            "per" when unit + 1 < tokens.Count && tokens[unit + 1].Lower is "cent" => Of(QuantityKind.Percent, value, unit + 1),
            "percentage" => null,
            "year" or "years" or "yr" when !IsAge(tokens, unit) => Of(QuantityKind.Duration, value, unit),
            "month" or "months" when !IsAge(tokens, unit) => Of(QuantityKind.Duration, Math.Round(value / 12, 2), unit),
            "gigawatt" or "gigawatts" or "gw" => Of(QuantityKind.Power, value, unit),
            "megawatt" or "megawatts" or "mw" => Of(QuantityKind.Power, value / 1000, unit),
            _ => null,
        };
    }

    private static bool IsAge(IReadOnlyList<Token> tokens, int unit) =>
        unit + 1 < tokens.Count && tokens[unit + 1].Lower is "ago" or "old" or "earlier" or "before" or "later"
        || unit + 2 < tokens.Count && tokens[unit + 1].Is("-") && tokens[unit + 2].Is("old");

    /// <summary>"1.3 billion euros ($1.5 billion)": one sum said twice; the dollars the article states win over any rate.</summary>
    private static List<Quantity> Restate(IReadOnlyList<Token> tokens, List<Quantity> found)
    {
        for (int i = 0; i + 1 < found.Count; i++)
        {
            (Quantity first, Quantity second) = (found[i], found[i + 1]);
            bool bracket = first.Kind == QuantityKind.Money && second.Kind == QuantityKind.Money && first.Currency != second.Currency
                && second.First - first.Last <= 5 && tokens.Skip(first.Last + 1).Take(second.First - first.Last - 1).Any(t => t.Text is "(" or "[" || t.Lower is "or");
            if (bracket)
            {
                Quantity dollars = second.Currency == "USD" ? second : first;
                Quantity foreign = second.Currency == "USD" ? first : second;
                found[i] = dollars with { First = first.First, Last = second.Last, Bound = first.Bound ?? second.Bound, Currency = foreign.Currency, StatedRate = foreign.Low > 0 ? dollars.Low / foreign.Low : null };
                found.RemoveAt(i + 1);
            }
        }
        return found;
    }
}

using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Quantities;

/// <summary>The hedge before a value.</summary>
internal static class Bounds
{
    private static readonly string[][] UpTo = [["up", "to"], ["as", "much", "as"], ["as", "many", "as"], ["at", "most"], ["less", "than"], ["below"], ["under"], ["maximum", "of"], ["close", "to"]];
    private static readonly string[][] Above = [["above"], ["over"], ["more", "than"], ["north", "of"], ["at", "least"], ["upwards", "of"], ["exceeding"], ["exceed"], ["exceeds"], ["exceeded"], ["topping"], ["in", "excess", "of"], ["past"], ["passed"]];
    private static readonly string[][] About = [["about"], ["around"], ["roughly"], ["nearly"], ["almost"], ["some"], ["approximately"], ["an", "estimated"], ["close", "to"], ["reportedly"], ["just", "under"]];

    public static string? Before(IReadOnlyList<Token> tokens, int first)
    {
        for (int end = first; end > Math.Max(0, first - 3); end--)
        {
            if (Ends(tokens, end, About))
            {
                return "about";
            }
            if (Ends(tokens, end, UpTo) && (end == first || tokens[end - 1].Lower is not ("under" or "below")))
            {
                return "up to";
            }
            if (Ends(tokens, end, Above))
            {
                return "above";
            }
            if (tokens[end - 1].Lower is not ("a" or "an" or "the" or "total" or "further" or "of" or "value" or "something"))
            {
                return null;
            }
        }
        return null;
    }

    private static bool Ends(IReadOnlyList<Token> tokens, int end, string[][] phrases) =>
        phrases.Any(p => end >= p.Length && p.Select((word, i) => tokens[end - p.Length + i].Is(word)).All(same => same));
}

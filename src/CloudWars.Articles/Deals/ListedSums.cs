using CloudWars.Articles.Clauses;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>
/// Round-ups give a company and its sum without a verb: "Cursor ($2.3bn), Crusoe ($1.4bn)", or a line "Helsing - $691M".
/// They are read as funding where the article has spoken of funding just before.
/// </summary>
internal static class ListedSums
{
    private const double Confidence = 0.6;
    private const decimal Least = 0.01m;

    public static List<Claim> Read(SentenceParse parse) =>
        !parse.TellsOfFunding ? [] : [.. parse.Quantities.Where(q => q.Kind == QuantityKind.Money && q.High >= Least).Select(q => Listed(parse, q)).OfType<Claim>()];

    private static Claim? Listed(SentenceParse parse, Quantity sum)
    {
        IReadOnlyList<Token> tokens = parse.Tokens;
        bool bracketed = sum.First > 1 && tokens[sum.First - 1].Is("(") && sum.Last + 1 < tokens.Count && tokens[sum.Last + 1].Text is ")" or "," or ";";
        bool line = sum.First is > 1 and <= 6 && tokens[sum.First - 1].Text is "-" or "–" or "—" or ":" && !tokens[sum.First - 1].Glued | tokens[sum.First - 1].Is(":");
        Group? group = bracketed || line ? parse.GroupAt(sum.First - 2) : null;
        if (group is not { SaysWhose: false, IsModifier: false } || group.Mentions.Length > 1 && !bracketed)
        {
            return null;
        }
        Claim claim = new("listed", DealType.Equity, parse, parse.ClauseOf(sum.First) ?? parse.Clauses[0], sum.First, Confidence) { Sum = sum };
        claim.Receivers.Add(group.Ids[^1]);
        claim.Note("receiver", group.First, group.Last);
        claim.Note("amount", sum.First, sum.Last);
        return claim;
    }
}

using CloudWars.Articles.Clauses;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>
/// Round-ups give a company and its sum without a verb: "Cursor ($2.3bn), Crusoe ($1.4bn)", or a line "Helsing - $691M".
/// They are read as funding where the article has spoken of funding just before, and behind a provider's name in a list about a lab
/// as what the lab owes it.
/// </summary>
internal static class ListedSums
{
    private const double Confidence = 0.6;
    private const decimal Least = 0.01m;

    public static List<Claim> Read(SentenceParse parse, Roster roster) =>
        [.. parse.Quantities.Where(q => q.Kind == QuantityKind.Money && q.High >= Least).Select(q => Listed(parse, q, roster)).OfType<Claim>()];

    private static Claim? Listed(SentenceParse parse, Quantity sum, Roster roster)
    {
        IReadOnlyList<Token> tokens = parse.Tokens;
        bool bracketed = sum.First > 1 && tokens[sum.First - 1].Is("(") && sum.Last + 1 < tokens.Count && tokens[sum.Last + 1].Text is ")" or "," or ";";
        bool line = sum.First is > 1 and <= 6 && tokens[sum.First - 1].Text is "-" or "–" or "—" or ":" && !tokens[sum.First - 1].Glued | tokens[sum.First - 1].Is(":");
        Group? group = bracketed || line ? parse.GroupAt(sum.First - 2) : null;
        if (group is not { SaysWhose: false, IsModifier: false } || group.Mentions.Length > 1 && !bracketed)
        {
            return null;
        }
        string? customer = line && parse.Topic is { } topic && roster.RoleOf(topic) == "lab" && !group.Ids.Contains(topic) ? topic : null;
        string? provision = customer is null ? null : roster.RoleOf(group.Ids[^1]) switch { "cloud" => DealType.Compute, "chip-supplier" => DealType.Chips, _ => null };
        if (provision is null && !parse.TellsOfFunding)
        {
            return null;
        }
        if (provision is not null)
        {
            // "What OpenAI owes: - Oracle: $300bn over five years".
            Claim owed = new("listed", provision, parse, parse.ClauseOf(sum.First) ?? parse.Clauses[0], sum.First, Confidence) { Sum = sum };
            owed.Givers.Add(group.Ids[^1]);
            owed.Receivers.Add(customer!);
            owed.Note("giver", group.First, group.Last);
            owed.Note("amount", sum.First, sum.Last);
            return owed;
        }
        Claim claim = new("listed", DealType.Equity, parse, parse.ClauseOf(sum.First) ?? parse.Clauses[0], sum.First, Confidence) { Sum = sum };
        claim.Receivers.Add(group.Ids[^1]);
        claim.Note("receiver", group.First, group.Last);
        claim.Note("amount", sum.First, sum.Last);
        return claim;
    }
}

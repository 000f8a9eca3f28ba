using CloudWars.Articles.Clauses;
using CloudWars.Articles.Organisations;
using CloudWars.Articles.Quantities;
using CloudWars.Articles.Tokens;

namespace CloudWars.Articles.Deals;

/// <summary>
/// Round-ups give a company and its sum without a verb: "Cursor ($2.3bn), Crusoe ($1.4bn)", or a line "Helsing - $691M".
/// They are read as funding where the article has spoken of funding just before. Beside a provider's name in a text about a lab,
/// "Oracle: $300bn" or "$300bn to Oracle", they are read as what the lab owes it.
/// </summary>
internal static class ListedSums
{
    private const double Confidence = 0.6;
    private const decimal Least = 0.01m;

    public static List<Claim> Read(SentenceParse parse, Roster roster)
    {
        List<Quantity> sums = [.. parse.Quantities.Where(q => q.Kind == QuantityKind.Money && q.High >= Least)];
        if (OwedInLine(parse, sums, roster) is { } owed)
        {
            return [owed];
        }
        return [.. sums.Select(q => OwedTo(parse, q, roster) ?? (parse.TellsOfFunding ? Funded(parse, q) : null)).OfType<Claim>()];
    }

    private static Claim? Funded(SentenceParse parse, Quantity sum)
    {
        IReadOnlyList<Token> tokens = parse.Tokens;
        bool bracketed = sum.First > 1 && tokens[sum.First - 1].Is("(") && sum.Last + 1 < tokens.Count && tokens[sum.Last + 1].Text is ")" or "," or ";";
        bool line = sum.First is > 1 and <= 6 && tokens[sum.First - 1].Text is "-" or "–" or "—" or ":" && !tokens[sum.First - 1].Glued | tokens[sum.First - 1].Is(":");
        Group? group = bracketed || line ? parse.GroupAt(sum.First - 2) : null;
        if (group is not { SaysWhose: false, IsModifier: false } || group.Mentions.Length > 1 && !bracketed)
        {
            return null;
        }
        Claim claim = New(parse, sum, DealType.Equity);
        claim.Receivers.Add(group.Ids[^1]);
        claim.Note("receiver", group.First, group.Last);
        return claim;
    }

    /// <summary>"- CoreWeave: contracts of $12bn and $4bn, or $16bn in all": the largest of the line.</summary>
    private static Claim? OwedInLine(SentenceParse parse, List<Quantity> sums, Roster roster)
    {
        Group? group = parse.Groups.Count > 0 ? parse.Groups[0] : null;
        bool line = group is { First: <= 2, SaysWhose: false, Ids.Length: 1 } && group.Last + 1 < parse.Tokens.Count && parse.Tokens[group.Last + 1].Is(":");
        Quantity? sum = !line ? null : sums.Where(q => !VerbBetween(parse, group!.Last, q.First)).MaxBy(q => q.High);
        return sum is null ? null : Owed(parse, sum, group!, roster);
    }

    /// <summary>"Around $1.4 trillion: $300bn to Oracle, $22bn to CoreWeave": a sum and whose it will be, without a verb.</summary>
    private static Claim? OwedTo(SentenceParse parse, Quantity sum, Roster roster)
    {
        bool to = sum.Last + 1 < parse.Tokens.Count && parse.Tokens[sum.Last + 1].Is("to");
        Group? group = !to || VerbBetween(parse, 0, sum.First) ? null : parse.Groups.FirstOrDefault(g => g.First == sum.Last + 2 && g is { SaysWhose: false, Ids.Length: 1 });
        return group is null ? null : Owed(parse, sum, group, roster);
    }

    private static Claim? Owed(SentenceParse parse, Quantity sum, Group group, Roster roster)
    {
        string? lab = parse.Topic is { } topic && roster.RoleOf(topic) == "lab" && !group.Ids.Contains(topic) ? topic : null;
        string? type = lab is null ? null : roster.RoleOf(group.Ids[0]) switch { "cloud" => DealType.Compute, "chip-supplier" => DealType.Chips, _ => null };
        if (type is null)
        {
            return null;
        }
        bool invests = parse.Tokens.Any(t => t.Lower is "invested" or "investment" or "invest" or "equity");
        Claim claim = New(parse, sum, invests ? DealType.Equity : type);
        claim.Givers.Add(group.Ids[0]);
        claim.Receivers.Add(lab!);
        claim.Note("giver", group.First, group.Last);
        return claim;
    }

    private static Claim New(SentenceParse parse, Quantity sum, string type)
    {
        Claim claim = new("listed", type, parse, parse.ClauseOf(sum.First) ?? parse.Clauses[0], sum.First, Confidence);
        claim.Take(sum);
        return claim;
    }

    private static bool VerbBetween(SentenceParse parse, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Any(i => parse.Uses[i] is VerbUse.Finite or VerbUse.Passive or VerbUse.Infinitive or VerbUse.Gerund);
}

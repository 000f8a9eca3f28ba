using CloudWars.Articles.Clauses;
using CloudWars.Articles.Quantities;

namespace CloudWars.Articles.Deals;

/// <summary>Gives each sum of a sentence to the claim it stands nearest to, and each claim at most one.</summary>
internal sealed class SumLinker(SumReader sums, FrameMatcher frames)
{
    private const int OtherClause = 15;
    private const int CostMax = 45;
    private const int GapMax = 6;

    private static readonly HashSet<string> ObjectFrames = ["spend", "promise", "supply"];

    public void Link(SentenceParse parse, List<Claim> claims, HashSet<Quantity> taken)
    {
        List<Quantity> free = [.. parse.Quantities.Where(q => q.Kind == QuantityKind.Money && !taken.Contains(q) && sums.UseOf(parse, q) == SumUse.Deal)];
        var offers = claims.SelectMany(c => free.Select(q => (Claim: c, Sum: q, Cost: Cost(c, q)))).Where(o => o.Cost < CostMax && !(o.Claim.Trigger > o.Sum.Last && IsElided(parse, claims, o.Sum))).OrderBy(o => o.Cost).ToList();
        Dictionary<Quantity, Claim> owner = [];
        foreach ((Claim claim, Quantity sum, int _) in offers)
        {
            bool elsewhere = owner.TryGetValue(sum, out Claim? first) && !SameEvent(first, claim);
            if (claim.Sum is null && !elsewhere)
            {
                claim.Take(sum);
                owner.TryAdd(sum, claim);
            }
        }
        foreach (Quantity sum in free.Where(q => !owner.ContainsKey(q)))
        {
            if ((Gapped(parse, claims, sum) ?? Paired(parse, claims, sum) ?? Followed(parse, claims, sum) ?? frames.OfSum(parse, sum)) is { } claim)
            {
                claims.Add(claim);
            }
        }
    }

    private static int Cost(Claim claim, Quantity sum)
    {
        int distance = claim.Trigger < sum.First ? sum.First - claim.Trigger : claim.Trigger - sum.Last;
        if (distance >= CostMax || claim.Frame == "joint-build" && sum.First < claim.Trigger)
        {
            return CostMax;
        }
        if (IsPurpose(claim, sum))
        {
            return CostMax;
        }
        if (IsCollateral(claim) && sum.First < claim.Trigger || claim.Frame is "customer" or "provider" or "backer" && claim.Parse.ClauseOf(sum.First) != claim.Clause)
        {
            return CostMax;
        }
        Clause? home = claim.Parse.ClauseOf(sum.First);
        bool same = home == claim.Clause;
        bool child = home is not null && (home.Previous == claim.Clause || claim.Clause.Previous == home);
        bool listed = claim.Trigger > sum.Last && Enumerable.Range(sum.Last + 1, claim.Trigger - sum.Last - 1).Any(i => claim.Parse.Tokens[i].Lower is "and" or "while");
        (int from, int to) = claim.Trigger < sum.First ? (claim.Trigger, sum.First) : (sum.First, claim.Trigger);
        bool apart = Enumerable.Range(from, to - from).Any(i => claim.Parse.Tokens[i].Is(";"));
        bool kept = claim.Trigger > sum.Last && Enumerable.Range(Math.Max(0, sum.First - 5), Math.Min(5, sum.First)).Any(i => claim.Parse.Tokens[i].Lower is "keep" or "keeps" or "kept" or "manages" or "managed" or "oversees");
        return distance + (kept ? CostMax : 0) + (apart ? 2 * OtherClause : 0) + (listed ? OtherClause : 0) + (same ? 0 : child ? OtherClause : 2 * OtherClause);
    }

    /// <summary>"sells shares for $5.8bn to fund a bet on OpenAI": what a sum is to help with is not worth that sum.</summary>
    private static bool IsPurpose(Claim claim, Quantity sum) =>
        sum.Last < claim.Trigger && claim.Trigger - sum.Last < CostMax && Enumerable.Range(sum.Last + 1, claim.Trigger - sum.Last).Any(i => claim.Parse.Uses[i] == VerbUse.Infinitive && claim.Parse.Tokens[i].Lower is "fund" or "finance" or "pay" or "bankroll" && claim.Parse.Tokens[i - 1].Is("to"));

    /// <summary>"borrows $8.5bn against a contract": the contract stands behind the sum and is not worth it.</summary>
    private static bool IsCollateral(Claim claim) =>
        Frames.IsVague(claim.Frame) && Enumerable.Range(Math.Max(0, claim.Trigger - 9), Math.Min(9, claim.Trigger)).Any(i => claim.Parse.Tokens[i].Is("against") || claim.Parse.Tokens[i].Lower is "secured" or "backed" && i + 1 < claim.Parse.Tokens.Count && claim.Parse.Tokens[i + 1].Lower is "by" or "against" or "neither");

    private static bool SameEvent(Claim a, Claim b) =>
        (a.Frame == "joint-build") == (b.Frame == "joint-build") && (a.Clause == b.Clause || !(a.TypeFirm && b.TypeFirm) || IsFunding(a) == IsFunding(b)) && ((a.Type == DealType.Partnership) == (b.Type == DealType.Partnership) || a.Clause == b.Clause && (DealType.IsProvisional(a.Type) || DealType.IsProvisional(b.Type))) && (a.Clause == b.Clause || !a.IsAnaphor && !b.IsAnaphor) && AboutTheSame(a, b);

    private static bool IsFunding(Claim claim) => claim.Type is DealType.Equity or DealType.Debt or DealType.Acquisition or DealType.Secondary;

    private static bool AboutTheSame(Claim a, Claim b) =>
        a.IsAnaphor || b.IsAnaphor || a.Shared(b) >= Math.Min(2, Math.Min(a.PartyCount, b.PartyCount));

    /// <summary>"Nvidia is to invest $10bn in X and Microsoft up to $5bn": the second half borrows the verb of the first.</summary>
    private static Claim? Gapped(SentenceParse parse, List<Claim> claims, Quantity sum)
    {
        Group? group = Joined(parse, sum);
        Claim? model = claims.LastOrDefault(c => c.Sum is not null && Frames.CanElide(c.Frame) && c.Trigger < sum.First && (c.PartyCount > 1 || c.Frame == "portion" || c.PartyCount == 1 && c.Type is DealType.Equity or DealType.Debt));
        if (group is null || model is null || group.Ids.Any(model.Has) && !ObjectFrames.Contains(model.Frame) || VerbBetween(parse, group.Last, sum.First))
        {
            return null;
        }
        Claim copy = new(model.Frame, model.Type, parse, parse.ClauseOf(sum.First) ?? model.Clause, model.Trigger, model.Confidence - 0.1) { Sum = sum };
        bool replacesGiver = model.Frame is "spend" or "promise" or "portion" || model.Type == DealType.Equity && model.Givers.Count > 0 && model.Frame is not ("raise" or "take-in" or "close-round" or "sum-round");
        copy.Givers.AddRange(replacesGiver ? group.Ids : model.Givers);
        copy.Receivers.AddRange(replacesGiver ? model.Receivers : group.Ids);
        copy.Note("trigger", model.Trigger, model.Trigger);
        copy.Note(replacesGiver ? "giver" : "receiver", group.First, group.Last);
        copy.Note("amount", sum.First, sum.Last);
        return copy;
    }

    /// <summary>Who stands before a sum without a verb of its own: "and Microsoft up to $5bn".</summary>
    private static Group? Joined(SentenceParse parse, Quantity sum) =>
        parse.Groups.LastOrDefault(g => g.Last < sum.First && sum.First - g.Last <= GapMax) is { First: > 0 } group && parse.Tokens[group.First - 1].Lower is "and" or "," or "while" or "with" or "the" ? group : null;

    /// <summary>A sum whose verb was said before, for another sum: what follows does not own it.</summary>
    private static bool IsElided(SentenceParse parse, List<Claim> claims, Quantity sum) =>
        Joined(parse, sum) is { } group && !VerbBetween(parse, group.Last, sum.First)
        && claims.Any(c => Frames.CanElide(c.Frame) && c.Trigger < group.First && parse.Quantities.Any(q => q.Kind == QuantityKind.Money && q.First > c.Trigger && q.Last < group.First));

    /// <summary>"Microsoft's $250 billion and Oracle's $300 billion OpenAI deals": the noun stands once, behind the last.</summary>
    private static Claim? Paired(SentenceParse parse, List<Claim> claims, Quantity sum)
    {
        Quantity? last = parse.Quantities.FirstOrDefault(q => q.Kind == QuantityKind.Money && q.First > sum.Last && q.First - sum.Last <= GapMax);
        Group? owner = OwnerOf(parse, sum), other = last is null ? null : OwnerOf(parse, last);
        Claim? model = owner is null || other is null ? null : claims.FirstOrDefault(c => c.Sum == last && c.Trigger > last!.Last && c.Parties.Intersect(other.Ids).Any());
        if (model is null || VerbBetween(parse, sum.Last, last!.First) || owner!.Ids.Any(model.Has))
        {
            return null;
        }
        string old = model.Parties.Intersect(other!.Ids).First();
        List<string> In(List<string> side) => [.. side.Select(id => id == old ? owner.Ids[0] : id)];
        Claim copy = model.With(In(model.Givers), In(model.Receivers), In(model.Others));
        copy.Take(sum);
        return copy;
    }

    /// <summary>"Amazon committed $4 billion to it, followed by $2 billion more from Google": another gives to the same.</summary>
    private static Claim? Followed(SentenceParse parse, List<Claim> claims, Quantity sum)
    {
        Group? from = parse.Groups.FirstOrDefault(g => g.First > sum.Last && g.First - sum.Last <= 4 && g is { Preposition: "from", SaysWhose: false });
        Claim? model = from is null ? null : claims.LastOrDefault(c => c.Trigger < sum.First && c.Sum is not null && c.Sum != sum && c.Type is DealType.Equity or DealType.Debt or DealType.Pay && c.PartyCount == 2);
        if (model is null || VerbBetween(parse, sum.Last, from!.First) || from.Ids.Any(model.Has))
        {
            return null;
        }
        bool pays = model.Type == DealType.Pay;
        Claim copy = model.With(pays ? model.Givers : from.Ids, pays ? from.Ids : model.Receivers, []);
        copy.Sum = sum;
        copy.Note(pays ? "receiver" : "giver", from.First, from.Last);
        copy.Note("amount", sum.First, sum.Last);
        return copy;
    }

    private static Group? OwnerOf(SentenceParse parse, Quantity sum) =>
        parse.Groups.LastOrDefault(g => g.Owner && g.Last < sum.First && sum.First - g.Last <= 3);

    private static bool VerbBetween(SentenceParse parse, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => parse.Uses[i] is VerbUse.Finite or VerbUse.Infinitive or VerbUse.Auxiliary);
}

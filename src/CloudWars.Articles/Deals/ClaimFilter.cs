using CloudWars.Articles.Holdings;

namespace CloudWars.Articles.Deals;

/// <summary>Which merged claims are deals: two parties, or one where the other side is the market; and enough said.</summary>
internal static class ClaimFilter
{
    private const double ConfidenceMin = 0.5;

    public static List<Claim> Keep(List<Claim> claims, IReadOnlyCollection<Worth> worths)
    {
        List<Claim> deals = [.. claims.Where(c => IsDeal(c, worths))];
        foreach (Claim frame in deals.Where(c => c.Type == DealType.Partnership && c.Sum is not null && deals.Any(d => d.Type != DealType.Partnership && d.PartyCount > 1 && ReferenceEquals(d.Sum, c.Sum) && !d.Parties.Except(c.Parties).Any())))
        {
            // "The partnership involves Anthropic pledging $30bn": the sum is of what is pledged.
            frame.Sum = null;
        }
        deals.RemoveAll(c => (c.Type == DealType.Partnership || c.Frame == "joint-build") && c.Sum is null && deals.Any(d => d != c && !c.Parties.Except(d.Parties).Any()));
        deals.RemoveAll(c => c.Others.Count > 2 && c.Sum is null && c.Givers.Count + c.Receivers.Count == 0 && deals.Count(d => d != c && d.PartyCount > 1 && d.Parties.All(c.Others.Contains)) > 1);
        deals.RemoveAll(c => IsShadow(c, deals));
        deals.RemoveAll(c => c.Sum is not null && c.PartyCount == 1 && deals.Any(d => d != c && ReferenceEquals(d.Sum, c.Sum) && d.PartyCount > 1 && d.Shared(c) > 0));
        deals.RemoveAll(c => IsToldInParts(c, deals));
        return deals;
    }

    private static bool IsDeal(Claim claim, IReadOnlyCollection<Worth> worths)
    {
        bool alone = claim.Type switch
        {
            DealType.Equity => claim.Receivers.Count == 1 && (claim.Sum is not null || worths.Any(w => w.Of == claim.Receivers[0] && w.Place.Sentence == claim.Sentence)),
            DealType.Debt => claim.Sum is not null,
            DealType.Secondary => true,
            DealType.Restructuring => true,
            DealType.Partnership => (Frames.IsProgramme(claim.Frame) || claim.Frame is "commitment" or "pledge") && claim.Sum is not null,
            _ => false,
        };
        bool needsTarget = claim.Type is DealType.Equity or DealType.Acquisition or DealType.Secondary or DealType.Debt;
        bool targeted = !needsTarget || claim.Receivers.Count > 0 || claim.Others.Count > 1 && (claim.Frame == "combine" || claim.Frame is "deal" or "talks" or "talk" && claim.Sum is not null);
        bool said = claim.Sum is not null || claim.Type == DealType.Restructuring || claim.Confidence >= ConfidenceMin || claim.Mentions > 2;
        return !DealType.IsProvisional(claim.Type) && said && targeted && (claim.PartyCount > 1 || alone);
    }

    /// <summary>"invest $15bn": the $10bn of the one and the $5bn of the other say it better.</summary>
    private static bool IsToldInParts(Claim joint, List<Claim> deals)
    {
        if (joint.Type != DealType.Equity || joint.Givers.Count < 2 || joint.Sum is null)
        {
            return false;
        }
        List<Claim> parts = [.. deals.Where(d => d != joint && d.Type == DealType.Equity && d.Sum is not null && d.Givers.Count == 1 && joint.Givers.Contains(d.Givers[0]) && d.Receivers.SequenceEqual(joint.Receivers))];
        return parts.Select(p => p.Givers[0]).Distinct().Count() == joint.Givers.Count && Math.Abs(parts.Sum(p => p.Sum!.High) - joint.Sum.High) <= 0.02m * joint.Sum.High;
    }

    /// <summary>A sumless mention of what a fuller deal of the same parties and kind already says.</summary>
    private static bool IsShadow(Claim claim, List<Claim> deals) =>
        claim is { Type: DealType.Equity, Sum: null } && DealStatus.IsOpen(claim.Status) && deals.Any(d => d != claim && d.Type == DealType.Chips && d.Givers.Intersect(claim.Receivers).Any() && d.Receivers.Intersect(claim.Givers).Any())
        || Frames.IsProgramme(claim.Frame) && deals.Any(d => d != claim && d.PartyCount > 1 && d.Sum is { } sum && sum.High == claim.Sum?.High && d.Shared(claim) > 0)
        || claim.Sum is null && claim.Percent is null && deals.Any(d => d != claim && d.Sum is not null && d.Type == claim.Type && !claim.Parties.Except(d.Parties).Any()
            && (DealStatus.IsOpen(d.Status) == DealStatus.IsOpen(claim.Status) || claim.StatusAssumed));
}

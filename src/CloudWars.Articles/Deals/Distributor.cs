namespace CloudWars.Articles.Deals;

/// <summary>"Deals with Oracle, Google and CoreWeave", "buys from A and B": without a common sum these are as many deals as there are counterparties.</summary>
internal static class Distributor
{
    public static List<Claim> Split(List<Claim> claims) => [.. claims.SelectMany(Split)];

    private static IEnumerable<Claim> Split(Claim claim)
    {
        bool bare = claim.Sum is null && claim.Percent is null;
        bool provision = DealType.IsProvision(claim.Type);
        if (bare && provision && claim.Givers.Count > 1 && claim.Receivers.Count == 1 && claim.Others.Count == 0)
        {
            return claim.Givers.Select(g => claim.With([g], claim.Receivers, []));
        }
        if (bare && (provision || claim.Type == DealType.Equity) && claim.Receivers.Count > 1 && claim.Givers.Count == 1 && claim.Others.Count == 0)
        {
            return claim.Receivers.Select(r => claim.With(claim.Givers, [r], []));
        }
        bool apiece = claim.Givers.Count > 1 && claim.Type == DealType.Equity && Enumerable.Range(Math.Max(0, claim.Trigger - 3), Math.Min(3, claim.Trigger)).Concat(Enumerable.Range((claim.Sum?.Last ?? claim.Trigger) + 1, 2)).Any(i => i < claim.Parse.Tokens.Count && claim.Parse.Tokens[i].Lower is "each" or "apiece");
        if (apiece)
        {
            return claim.Givers.Select(g => claim.With([g], claim.Receivers, claim.Others));
        }
        string? hub = bare && claim.Counterparties.Count > 1 ? claim.Parties.Except(claim.Counterparties).SingleOrDefaultWhenMany() : null;
        return hub is null ? [claim] : claim.Counterparties.Where(claim.Has).Select(c => claim.With([], [], [hub, c]));
    }

    private static string? SingleOrDefaultWhenMany(this IEnumerable<string> ids) => ids.Take(2).ToList() is [string only] ? only : null;
}

using CloudWars.Articles.Holdings;

namespace CloudWars.Articles.Deals;

/// <summary>What deals of one article say about each other: rounds and their investors, strings on an investment, owners after an overhaul.</summary>
internal static class DealTies
{
    private const int NearSentences = 3;
    private const int OwnersReach = 6;

    public static List<Claim> Tie(List<Claim> deals, List<Holding> holdings)
    {
        foreach (Claim deal in deals)
        {
            AddOwners(deal, holdings);
            AddInvestors(deal, deals);
        }
        return [.. deals.Where(d => !IsString(d, deals) && !(d.Type == DealType.Restructuring && d.PartyCount < 2))];
    }

    private static void AddOwners(Claim deal, List<Holding> holdings)
    {
        if (deal.Type != DealType.Restructuring)
        {
            return;
        }
        foreach (Holding holding in holdings.Where(h => deal.Receivers.Contains(h.Of) && deal.Slots.Min(s => Math.Abs(h.Place.Sentence - s.Sentence)) <= OwnersReach && !deal.Has(h.Holder)))
        {
            deal.Others.Add(holding.Holder);
            deal.Slots.Add(holding.Place with { Name = "party" });
        }
    }

    /// <summary>A round told without its investors, beside a smaller sum that one of them put in: that one is in the round.</summary>
    private static void AddInvestors(Claim round, List<Claim> deals)
    {
        if (round.Type != DealType.Equity || round.Givers.Count > 0 || round.Sum is null)
        {
            return;
        }
        foreach (Claim part in deals.Where(d => d != round && d.Type == DealType.Equity && d.Sum is not null && d.Sum.High < round.Sum.High && !(round.Status == DealStatus.Completed && d.Status != DealStatus.Completed)
            && d.Receivers.Intersect(round.Receivers).Any() && Math.Abs(d.Sentence - round.Sentence) <= NearSentences))
        {
            round.Givers.AddRange(part.Givers.Except(round.Parties).ToList());
        }
    }

    /// <summary>"In return OpenAI installs Nvidia's chips": a purchase without figures of its own is the condition of the investment beside it.</summary>
    private static bool IsString(Claim claim, List<Claim> deals)
    {
        Claim? investment = !DealType.IsProvision(claim.Type) || claim.Sum is not null || claim.Years is not null ? null
            : deals.FirstOrDefault(d => d.Type == DealType.Equity && d.Sum is not null && d.Givers.Intersect(claim.Givers).Any() && d.Receivers.Intersect(claim.Receivers).Any()
                && claim.Sentence >= d.Sentence && claim.Sentence - d.Sentence <= NearSentences);
        if (investment is null)
        {
            return false;
        }
        investment.Chips.AddRange(claim.Chips.Except(investment.Chips).ToList());
        investment.Condition ??= claim.Condition;
        investment.Slots.AddRange(claim.Slots.Where(s => s.Name is "chips" or "condition"));
        return true;
    }
}

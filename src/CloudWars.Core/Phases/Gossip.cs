namespace CloudWars.Core.Phases;

/// <summary>
/// Open talks leak with stated odds that grow with the money in them. A leak or a signing moves both prices by a credible part
/// of what the deal should do; competitors learn that there are talks and how large, never the terms.
/// </summary>
internal static class Gossip
{
    public static void Run(QuarterContext context)
    {
        List<DealState> deals = context.State.Deals;
        for (int i = 0; i < deals.Count; i++)
        {
            DealState deal = deals[i];
            if (deal.Stage == DealStage.Offered && !deal.Leaked
                && context.Luck.Happens(Odds(context.Rules, deal.Sheet), LuckFor.Leak, deal.Number))
            {
                Announce(context, ref deal);
                deals[i] = deal;
                context.Tell(Happening.TalksLeaked, context.Setup.IndexOf(deal.Sheet.From), context.Setup.IndexOf(deal.Sheet.To), deal.Sheet.HeadlineAmount());
            }
        }

        for (int c = 0; c < context.Count; c++)
        {
            context.Company(c).Value.Rumour *= 0.5;
        }
    }

    /// <summary>Odds of a leak in one quarter.</summary>
    internal static double Odds(Rules rules, TermSheet sheet) =>
        Math.Min(0.6, rules.LeakOdds * (1 + (0.01 * Math.Min(100, sheet.HeadlineAmount())) + (0.1 * (sheet.Legs.Count - 1))));

    internal static void Announce(QuarterContext context, ref DealState deal)
    {
        if (deal.Leaked)
        {
            return;
        }

        (deal.RumourOfFrom, deal.RumourOfTo) = DealClosings.Effect(context.State, deal.Sheet);

        // The decay of this quarter runs right after, so the jump is entered twice as large as it shall stand.
        context.Company(context.Setup.IndexOf(deal.Sheet.From)).Value.Rumour += 2 * deal.RumourOfFrom;
        context.Company(context.Setup.IndexOf(deal.Sheet.To)).Value.Rumour += 2 * deal.RumourOfTo;
        deal.Leaked = true;
    }
}

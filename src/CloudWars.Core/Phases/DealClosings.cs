namespace CloudWars.Core.Phases;

/// <summary>
/// Agreed sheets are signed; deals signed a quarter ago close, or fall through in due diligence, for want of money, by the
/// regulator or because the market has moved beyond their terms; old offers lapse. Deals that compete for the same money are taken by keyed lot.
/// </summary>
internal static class DealClosings
{
    /// <summary>Stake from which two companies count as partners.</summary>
    private const double PartnersStake = 0.01;

    public static void Run(QuarterContext context)
    {
        GameState state = context.State;
        if (state.Deals.Count == 0)
        {
            return;
        }

        foreach (int at in Lots(context))
        {
            DealState deal = state.Deals[at];
            switch (deal.Stage)
            {
                case DealStage.Signed:
                    Close(context, deal);
                    break;
                case DealStage.Agreed:
                    Sign(context, deal);
                    break;
                case DealStage.Offered when context.Quarter - deal.SheetQuarter >= context.Rules.OfferQuarters:
                    DealDesk.Kill(context, deal.Number, DealEnd.Lapsed);
                    break;
                case DealStage.Dead when deal.BreakFeeBy > 0:
                    PayBreakFee(context, deal);
                    break;
                default:
                    break;
            }
        }

        // Dead and closed talks are history; headlines have told it.
        for (int i = state.Deals.Count - 1; i >= 0; i--)
        {
            if (state.Deals[i].Stage is DealStage.Dead or DealStage.Closed && state.Deals[i].StageQuarter < context.Quarter)
            {
                state.Deals.RemoveAt(i);
            }
        }
    }

    /// <summary>What a rumour or an announcement of this sheet moves, as log jumps for the two sides.</summary>
    internal static (double From, double To) Effect(GameState state, TermSheet sheet)
    {
        int from = state.Setup.IndexOf(sheet.From);
        int to = state.Setup.IndexOf(sheet.To);
        return (state.Rules.RumourStrength * Side(state, sheet, from), state.Rules.RumourStrength * Side(state, sheet, to));
    }

    private static void PayBreakFee(QuarterContext context, DealState deal)
    {
        int payer = deal.BreakFeeBy - 1;
        int other = context.Setup.IndexOf(deal.Sheet.Other(context.Setup.Companies[payer].Id));
        double fee = Math.Min(DealDesk.BreakFeeOf(deal.Sheet), context.Spendable(payer));
        context.Books.Pay(payer, Account.DealCosts, other, Account.DealIncome, Money.FromBillions(fee), "break fee");
    }

    private static Span<int> Lots(QuarterContext context)
    {
        List<DealState> deals = context.State.Deals;
        (ulong[] lots, int[] order) = context.RoomForLots(deals.Count);
        for (int i = 0; i < deals.Count; i++)
        {
            order[i] = i;
            lots[i] = context.Luck.Bits(LuckFor.SigningLot, deals[i].Number);
        }

        Array.Sort(lots, order, 0, deals.Count);
        return order.AsSpan(0, deals.Count);
    }

    private static void Sign(QuarterContext context, DealState deal)
    {
        GameState state = context.State;
        if (DealDesk.CheckLegs(state, deal.Sheet) is not null)
        {
            DealDesk.Kill(context, deal.Number, DealEnd.Outdated);
            return;
        }

        if (Reviewed(state, deal.Sheet) && context.Luck.Happens(context.Rules.BlockOdds, LuckFor.RegulatoryReview, deal.Number))
        {
            DealDesk.Kill(context, deal.Number, DealEnd.Blocked);
            return;
        }

        int at = state.DealAt(deal.Number);
        deal.Stage = DealStage.Signed;
        deal.StageQuarter = context.Quarter;
        Gossip.Announce(context, ref deal);
        state.Deals[at] = deal;
        context.Tell(Happening.DealSigned, context.Setup.IndexOf(deal.Sheet.From), context.Setup.IndexOf(deal.Sheet.To), deal.Sheet.HeadlineAmount(), deal.Number.ToString());
    }

    private static void Close(QuarterContext context, DealState deal)
    {
        GameState state = context.State;
        double odds = context.Rules.FallThroughOdds + (state.World.WindowShut > 0 && !Partners(state, deal.Sheet) ? context.Rules.FallThroughWhenShut : 0);
        if (context.Luck.Happens(odds, LuckFor.DueDiligence, deal.Number))
        {
            DealDesk.Kill(context, deal.Number, DealEnd.FellThrough);
            return;
        }

        if (DealDesk.CheckLegs(state, deal.Sheet) is not null)
        {
            DealDesk.Kill(context, deal.Number, DealEnd.Outdated);
            return;
        }

        int broke = Unfunded(context, deal.Sheet);
        if (broke >= 0)
        {
            context.Company(broke).BrokenWord += 0.5;
            DealDesk.Kill(context, deal.Number, DealEnd.Unfunded);
            return;
        }

        int from = context.Setup.IndexOf(deal.Sheet.From);
        int to = context.Setup.IndexOf(deal.Sheet.To);
        for (int i = 0; i < deal.Sheet.Legs.Count; i++)
        {
            Leg leg = deal.Sheet.Legs[i];
            int giver = context.Setup.IndexOf(leg.Giver);
            leg.Close(context, giver, giver == from ? to : from, deal.Number);
        }

        int at = state.DealAt(deal.Number);
        deal.Stage = DealStage.Closed;
        deal.StageQuarter = context.Quarter;
        state.Deals[at] = deal;
        ReachGoals(context, deal.Sheet);
        context.Tell(Happening.DealClosed, from, to, deal.Sheet.HeadlineAmount(), deal.Number.ToString());
    }

    /// <summary>Whether one side holds shares of the other or a contract runs between them: partners stay when the market has gone.</summary>
    private static bool Partners(GameState state, TermSheet sheet)
    {
        int from = state.Setup.IndexOf(sheet.From);
        int to = state.Setup.IndexOf(sheet.To);
        return Math.Max(state.Stake(from, to), state.Stake(to, from)) >= PartnersStake
            || state.Contracts.Exists(k => (k.Provider == from && k.Customer == to) || (k.Provider == to && k.Customer == from));
    }

    /// <summary>The company that cannot pay what it promised, or -1.</summary>
    private static int Unfunded(QuarterContext context, TermSheet sheet)
    {
        Span<double> needs = stackalloc double[2];
        for (int i = 0; i < sheet.Legs.Count; i++)
        {
            Leg leg = sheet.Legs[i];
            if (leg is EquityLeg or LoanLeg)
            {
                needs[leg.Giver == sheet.From ? 0 : 1] += leg.HeadlineAmount;
            }
        }

        int from = context.Setup.IndexOf(sheet.From);
        int to = context.Setup.IndexOf(sheet.To);
        return needs[0] > context.Spendable(from) ? from : needs[1] > context.Spendable(to) ? to : -1;
    }

    private static bool Reviewed(GameState state, TermSheet sheet)
    {
        for (int i = 0; i < sheet.Legs.Count; i++)
        {
            Leg leg = sheet.Legs[i];
            int giver = state.Setup.IndexOf(leg.Giver);
            int receiver = state.Setup.IndexOf(sheet.Other(leg.Giver));
            bool stake = leg is EquityLeg equity && state.Stake(giver, receiver) + equity.Stake > state.Rules.ReviewStake;
            bool lockIn = leg is ExclusivityLeg && state.Companies[receiver].EnterpriseShare > 0.30;
            if (stake || lockIn)
            {
                return true;
            }
        }

        return false;
    }

    private static void ReachGoals(QuarterContext context, TermSheet sheet)
    {
        for (int g = 0; g < context.Setup.Goals.Count; g++)
        {
            GoalSetup goal = context.Setup.Goals[g];
            if (sheet.Concerns(goal.Company) && sheet.Concerns(goal.Target) && Fulfils(sheet, goal.Kind))
            {
                Filings.Reach(context, g);
            }
        }
    }

    private static bool Fulfils(TermSheet sheet, GoalKind kind) => kind switch
    {
        GoalKind.DealClosed => sheet.Find<EquityLeg>() is not null,
        GoalKind.ContractSigned => sheet.Find<ComputeLeg>() is not null,
        _ => false,
    };

    private static double Side(GameState state, TermSheet sheet, int company)
    {
        double value = Math.Max(1, state.Companies[company].Value.Price);
        string me = state.Setup.Companies[company].Id;
        double effect = 0;
        for (int i = 0; i < sheet.Legs.Count; i++)
        {
            Leg leg = sheet.Legs[i];
            bool gives = leg.Giver == me;
            effect += leg switch
            {
                EquityLeg e when !gives => Math.Min(0.12, 0.03 + (0.6 * e.Amount / value)),
                EquityLeg => 0.002,
                ComputeLeg c when gives => Math.Min(0.06, 0.12 * c.HeadlineAmount / value),
                ComputeLeg c => Math.Min(0.04, 0.01 + (0.02 * c.HeadlineAmount / value)),
                AdoptionLeg when !gives => 0.010,
                ExclusivityLeg => gives ? -0.01 : 0.008,
                WarrantLeg => gives ? 0.005 : 0.01,
                _ => 0.002,
            };
        }

        return effect;
    }
}

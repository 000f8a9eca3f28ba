using CloudWars.Core.Orders;
using CloudWars.Core.Phases;

namespace CloudWars.Core.Deals;

/// <summary>
/// The negotiating table: which moves are legal in which stage, and what they do to the talks. Signing, due diligence and
/// closing are phases of the quarter; nothing here moves money but break fees.
/// </summary>
internal static class DealDesk
{
    private const double BreakFeeShare = 0.02;

    /// <summary>No new deals at the very end: nobody will live with their consequences.</summary>
    public static bool Frozen(GameState state) => state.Quarter >= state.Setup.Quarters - state.Rules.DealFreeze;

    public static bool MustAnswer(in DealState deal, int seat) => deal.Stage == DealStage.Offered && deal.Answerer == seat;

    /// <summary>Offered or countered in the quarter that is being played: its answer can come in this very quarter.</summary>
    public static bool IsFresh(GameState state, in DealState deal) => deal.Stage == DealStage.Offered && deal.SheetQuarter == state.Quarter + 1;

    public static bool MayWithdraw(in DealState deal, GameState state, int seat)
    {
        int from = state.Setup.IndexOf(deal.Sheet.From);
        int to = state.Setup.IndexOf(deal.Sheet.To);
        bool party = seat == from || seat == to;
        return party && (deal.Stage == DealStage.Signed || (deal.Stage == DealStage.Offered && deal.Answerer != seat));
    }

    public static Refusal? CheckProposal(GameState state, int seat, TermSheet? sheet)
    {
        if (Frozen(state))
        {
            return new Refusal($"No new deals in the last {state.Rules.DealFreeze} quarters.");
        }

        Refusal? bad = CheckSheet(state, seat, sheet);
        if (bad is not null)
        {
            return bad;
        }

        int open = 0;
        foreach (DealState deal in state.Deals)
        {
            if (deal.Stage != DealStage.Offered || !deal.Sheet.Concerns(sheet!.From))
            {
                continue;
            }

            open += deal.Sheet.From == sheet.From ? 1 : 0;
            if (deal.Sheet.Concerns(sheet.To))
            {
                return new Refusal($"There is an open offer between you and {sheet.To} already (no. {deal.Number}).", "Answer or withdraw it first.");
            }
        }

        return open >= Limits.OpenProposalsPerCompany
            ? new Refusal($"You have {open} offers open; more than {Limits.OpenProposalsPerCompany} at once nobody reads.", "Withdraw one.")
            : null;
    }

    public static Refusal? CheckAnswer(GameState state, int seat, int number) =>
        state.DealAt(number) is var at and >= 0 && MustAnswer(state.Deals[at], seat)
            ? null
            : new Refusal($"There is no open offer no. {number} for you to answer.");

    public static Refusal? CheckCounter(GameState state, int seat, int number, TermSheet? sheet)
    {
        DealState deal = state.DealAt(number) is var at and >= 0 ? state.Deals[at] : default;
        if (deal.Counters >= Limits.CountersPerSheet)
        {
            return new Refusal("These talks have gone back and forth often enough.", "Accept, decline or let the offer lapse.");
        }

        string me = state.Setup.Companies[seat].Id;
        return sheet is null || sheet.From != me || sheet.To != deal.Sheet.Other(me)
            ? new Refusal("A counter-offer goes from you to the side that made the offer.")
            : CheckSheet(state, seat, sheet);
    }

    public static Refusal? CheckAcceptable(GameState state, int number)
    {
        DealState deal = state.DealAt(number) is var at and >= 0 ? state.Deals[at] : default;
        return Frozen(state)
            ? new Refusal($"No new deals in the last {state.Rules.DealFreeze} quarters.")
            : CheckLegs(state, deal.Sheet);
    }

    public static double BreakFee(GameState state, int number)
    {
        DealState deal = state.DealAt(number) is var at and >= 0 ? state.Deals[at] : default;
        return deal.Sheet is not null && deal.Stage == DealStage.Signed ? BreakFeeOf(deal.Sheet) : 0;
    }

    public static double BreakFeeOf(TermSheet sheet) => BreakFeeShare * Math.Min(100, sheet.HeadlineAmount());

    public static void Open(QuarterContext context, int company, TermSheet sheet)
    {
        GameState state = context.State;
        int to = context.Setup.IndexOf(sheet.To);
        if (CheckProposal(state, company, sheet) is not null)
        {
            // Two sides that propose to each other in the same round: the second sheet finds talks already open.
            context.Tell(Happening.OrderRefused, company, to, 0, "propose", secret: true);
            return;
        }

        state.Deals.Add(new DealState
        {
            Number = state.NextDeal++,
            Sheet = sheet,
            Stage = DealStage.Offered,
            Answerer = to,
            OpenedQuarter = state.Quarter + 1,
            SheetQuarter = state.Quarter + 1,
            StageQuarter = state.Quarter + 1,
        });
        context.Tell(Happening.TalksOpened, company, to, sheet.HeadlineAmount(), "", secret: true);
    }

    public static void Counter(QuarterContext context, int company, int number, TermSheet sheet)
    {
        int at = context.State.DealAt(number);
        if (at < 0 || !MustAnswer(context.State.Deals[at], company))
        {
            return;
        }

        DealState deal = context.State.Deals[at];
        deal.Sheet = sheet;
        deal.Answerer = context.Setup.IndexOf(sheet.To);
        deal.SheetQuarter = context.State.Quarter + 1;
        deal.Counters++;
        context.State.Deals[at] = deal;
        context.Tell(Happening.TalksCountered, company, deal.Answerer, sheet.HeadlineAmount(), "", secret: true);
    }

    public static void Agree(QuarterContext context, int number)
    {
        int at = context.State.DealAt(number);
        if (at < 0 || context.State.Deals[at].Stage != DealStage.Offered)
        {
            return;
        }

        DealState deal = context.State.Deals[at];
        deal.Stage = DealStage.Agreed;
        deal.StageQuarter = context.State.Quarter + 1;
        context.State.Deals[at] = deal;
    }

    public static void WithdrawFrom(QuarterContext context, int company, int number)
    {
        GameState state = context.State;
        int at = state.DealAt(number);
        if (at < 0 || !MayWithdraw(state.Deals[at], state, company))
        {
            return;
        }

        if (state.Deals[at].Stage == DealStage.Signed)
        {
            DealState deal = state.Deals[at];
            int other = context.Setup.IndexOf(deal.Sheet.Other(context.Setup.Companies[company].Id));
            if (context.Leavers.Contains((other, number)))
            {
                // What each owes the other cancels out, and the broken word is shared.
                context.Company(company).BrokenWord += 0.25;
                context.Company(other).BrokenWord += 0.25;
            }
            else
            {
                // The fee is paid when the quarter's books are open, with the other money of deals.
                deal.BreakFeeBy = company + 1;
                state.Deals[at] = deal;
                context.Company(company).BrokenWord += 0.5;
            }
        }

        Kill(context, number, DealEnd.Withdrawn);
    }

    /// <summary>Ends talks and takes back what was left of their rumour, with a little disappointment on top.</summary>
    public static void Kill(QuarterContext context, int number, DealEnd end)
    {
        GameState state = context.State;
        int at = state.DealAt(number);
        if (at < 0)
        {
            return;
        }

        DealState deal = state.Deals[at];
        int from = context.Setup.IndexOf(deal.Sheet.From);
        int to = context.Setup.IndexOf(deal.Sheet.To);
        if (deal.Leaked)
        {
            context.Company(from).Value.Rumour -= deal.RumourOfFrom * 1.2;
            context.Company(to).Value.Rumour -= deal.RumourOfTo * 1.2;
        }

        deal.Stage = DealStage.Dead;
        deal.End = end;
        deal.StageQuarter = state.Quarter;
        state.Deals[at] = deal;
        context.Tell(end == DealEnd.Blocked ? Happening.DealBlocked : Happening.DealDied, from, to, deal.Sheet.HeadlineAmount(),
            end.ToString(), secret: !deal.Leaked);
    }

    private static Refusal? CheckSheet(GameState state, int seat, TermSheet? sheet)
    {
        if (sheet?.Legs is null || sheet.Legs.Count == 0)
        {
            return new Refusal("A term sheet needs at least one leg.");
        }

        if (sheet.Legs.Count > Limits.LegsPerSheet)
        {
            return new Refusal($"A term sheet has at most {Limits.LegsPerSheet} legs.");
        }

        int to = state.Setup.IndexOf(sheet.To);
        if (state.Setup.IndexOf(sheet.From) != seat || to < 0 || to == seat)
        {
            return new Refusal("A term sheet goes from your company to another one at the table.");
        }

        return !state.Active(to)
            ? new Refusal($"{state.Setup.Companies[to].Name} is out of the game.")
            : CheckLegs(state, sheet);
    }

    /// <summary>Whether every leg still makes sense between these parties.</summary>
    public static Refusal? CheckLegs(GameState state, TermSheet sheet)
    {
        int from = state.Setup.IndexOf(sheet.From);
        int to = state.Setup.IndexOf(sheet.To);
        int rounds = 0;
        for (int i = 0; i < sheet.Legs.Count; i++)
        {
            Leg leg = sheet.Legs[i];
            rounds += leg is EquityLeg ? 1 : 0;
            if (rounds > 1)
            {
                return new Refusal("A term sheet has at most one equity leg.", "Put the money into one.");
            }

            int giver = state.Setup.IndexOf(leg?.Giver);
            if (leg is null || (giver != from && giver != to))
            {
                return new Refusal("Each leg must be given by one of the two parties.");
            }

            string? problem = leg.Problem(state, giver, giver == from ? to : from);
            if (problem is not null)
            {
                return new Refusal(problem);
            }
        }

        return null;
    }
}

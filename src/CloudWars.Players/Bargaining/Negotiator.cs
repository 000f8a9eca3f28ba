using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;
using CloudWars.Players.Planning;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Bargaining;

/// <summary>
/// Speaks for a seat at the negotiating table: answers what is offered, and drafts what both sides should gain from. Splits
/// follow Nash (1950), bent by the style's hardness; whoever cannot be met halfway is left.
/// </summary>
internal sealed class Negotiator(Style style, ThinkingBudget budget)
{
    /// <summary>Break fee as a part of a signed sheet's money, and what a broken word is thought to cost as a part of the own value.</summary>
    private const double BreakFee = 0.02;
    private const double BrokenWordCosts = 0.003;

    private Func<string>? _reason;

    /// <summary>
    /// What was decided about the weightiest sheet, in words; empty if nothing was. Put into words when it is asked for, from the
    /// view that was answered: ask before the game goes on.
    /// </summary>
    public string Reason => _reason?.Invoke() ?? "";

    /// <summary>Answers to every offer that waits for the seat; <paramref name="rehearsal"/> is asked if there is one.</summary>
    public IReadOnlyList<Order> Answers(SeatView view, DealRehearsal? rehearsal, bool counters)
    {
        _reason = null;
        if (view.Deals.Count == 0)
        {
            return [];
        }

        OrderSheet sheet = new(view);
        double weightiest = 0;
        double machines = 0;
        double money = 0;
        DealJudge judge = new(view, style);
        Drafter drafter = new(view, style, budget.Riders);
        foreach (DealView deal in view.Deals.Where(d => d.MustAnswer))
        {
            Verdict quick = judge.Judge(deal.Sheet);
            Verdict verdict = rehearsal is null || quick.Hurts ? quick : rehearsal.Judge(quick, deal.Number);
            double gw = Pledges.ComputeIn(deal.Sheet, view.MyId);
            double cash = Pledges.MoneyIn(deal.Sheet, view.MyId);
            bool crowded = !style.Bargains || (machines > 0 && gw > 0) || (money > 0 && cash > 0);
            string what = "declined";
            if (!verdict.Hurts && !crowded && drafter.GoodEnough(verdict, deal) && sheet.Give(new Accept(deal.Number)))
            {
                machines += gw;
                money += cash;
                what = "accepted";
            }
            else if (style.Bargains && counters && deal.Counters < 2 && drafter.BetterTerms(deal) is { } terms && sheet.Give(new Counter(deal.Number, terms)))
            {
                what = "countered";
            }
            else
            {
                sheet.Give(new Decline(deal.Number));
            }

            if (Math.Abs(verdict.Own) >= weightiest)
            {
                weightiest = Math.Abs(verdict.Own);
                _reason = () => Say(view, deal, what, verdict, judge.Why(deal.Sheet));
            }
        }

        TakeBack(view, judge, sheet);
        return sheet.Orders;
    }

    /// <summary>
    /// Own offers that times have turned against are withdrawn while that is free; a signed deal only if it now costs far more
    /// than the break fee and the word that is broken with it.
    /// </summary>
    private static void TakeBack(SeatView view, DealJudge judge, OrderSheet sheet)
    {
        foreach (DealView deal in view.Deals)
        {
            bool open = deal is { Stage: DealStage.Offered, MustAnswer: false, IsFresh: false };
            if (deal.MayWithdraw && (open || deal.Stage == DealStage.Signed))
            {
                double price = open ? 0 : (BrokenWordCosts * view.Me.Value) + (2 * BreakFee * deal.Sheet.HeadlineAmount());
                if (judge.Gain(deal.Sheet) < -price)
                {
                    sheet.Give(new Withdraw(deal.Number));
                }
            }
        }
    }

    /// <summary>Sheets for partners that should gain as well, one for each at most, the best first.</summary>
    public IReadOnlyList<TermSheet> Proposals(SeatView view, Playbook book, DealRehearsal? rehearsal, Tosses tosses)
    {
        if (view.DealsFrozen || !style.Bargains)
        {
            return [];
        }

        List<Verdict> drafts = new Drafter(view, style, budget.Riders).Drafts(book, thorough: rehearsal is not null, tosses);
        IEnumerable<Verdict> weighed = rehearsal is null
            ? drafts
            : drafts.Take(budget.SheetsTried).Select(d => rehearsal.Judge(d, null)).Where(d => d.Seen > 0 && d.Own > 0);
        List<Verdict> best = [.. weighed.OrderByDescending(Hope).DistinctBy(d => d.Sheet.To).Take(book.DealAppetite >= 0.9 ? 3 : 2)];
        return [.. best.Select(d => d.Sheet)];
    }

    /// <summary>What a draft promises: the own gain, less where the other side sees too little in it to sign.</summary>
    private static double Hope(Verdict verdict) => verdict.Own * Math.Clamp(verdict.Other / (0.01 + Math.Abs(verdict.Own)), 0.2, 1);

    private static string Say(SeatView view, DealView deal, string what, Verdict verdict, string why)
    {
        string offer = $"{char.ToUpperInvariant(what[0])}{what[1..]} {view.Company(deal.Other).Name}'s offer";
        return verdict.Seen is { } seen
            ? $"{offer}: with it {view.Me.Name} ended {Math.Abs(seen) * 100:0.0}% {(seen >= 0 ? "higher" : "lower")} than without in {verdict.Futures} imagined futures; {why}."
            : $"{offer}, appraised at {(verdict.Own >= 0 ? "+" : "-")}${Math.Abs(verdict.Own):0.0}B here: {why}.";
    }
}

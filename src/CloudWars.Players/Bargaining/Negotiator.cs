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
    /// <summary>The least gain worth a signature, as a part of the money the sheet talks about.</summary>
    private const double Pains = 0.004;

    /// <summary>Break fee as a part of a signed sheet's money, and what a broken word is thought to cost as a part of the own value.</summary>
    private const double BreakFee = 0.02;
    private const double BrokenWordCosts = 0.003;

    /// <summary>What was decided about the weightiest sheet, in words; empty if nothing was.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Answers to every offer that waits for the seat; <paramref name="rehearsal"/> is asked if there is one.</summary>
    public IReadOnlyList<Order> Answers(SeatView view, DealRehearsal? rehearsal, bool counters)
    {
        Reason = "";
        OrderSheet sheet = new(view);
        double weightiest = 0;
        double machines = 0;
        double money = 0;
        DealJudge judge = new(view, style);
        foreach (DealView deal in view.Deals.Where(d => d.MustAnswer))
        {
            Verdict quick = judge.Judge(deal.Sheet);
            Verdict verdict = rehearsal is null || quick.Hurts ? quick : rehearsal.Judge(quick, deal.Number);
            double gw = Pledges.ComputeIn(deal.Sheet, view.MyId);
            double cash = Pledges.MoneyIn(deal.Sheet, view.MyId);
            bool crowded = !style.Bargains || (machines > 0 && gw > 0) || (money > 0 && cash > 0);
            string what = "declined";
            if (!verdict.Hurts && !crowded && GoodEnough(verdict, deal.Counters) && sheet.Give(new Accept(deal.Number)))
            {
                machines += gw;
                money += cash;
                what = "accepted";
            }
            else if (style.Bargains && counters && deal.Counters < 2 && BetterTerms(view, deal) is { } terms && sheet.Give(new Counter(deal.Number, terms)))
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
                Reason = Say(view, deal, what, verdict, judge.Why(deal.Sheet));
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

        List<Verdict> drafts = Drafts(view, book, thorough: rehearsal is not null, tosses);
        IEnumerable<Verdict> weighed = rehearsal is null
            ? drafts
            : drafts.Take(budget.SheetsTried).Select(d => rehearsal.Judge(d, null)).Where(d => d.Seen > 0 && d.Own > 0);
        List<Verdict> best = [.. weighed.OrderByDescending(Hope).DistinctBy(d => d.Sheet.To).Take(book.DealAppetite >= 0.9 ? 3 : 2)];
        return [.. best.Select(d => d.Sheet)];
    }

    /// <summary>What a draft promises: the own gain, less where the other side sees too little in it to sign.</summary>
    private static double Hope(Verdict verdict) => verdict.Own * Math.Clamp(verdict.Other / (0.01 + Math.Abs(verdict.Own)), 0.2, 1);

    private List<Verdict> Drafts(SeatView view, Playbook book, bool thorough, Tosses tosses)
    {
        DealJudge judge = new(view, style);
        List<(string Template, Verdict Verdict)> drafts = [];
        foreach (Pairing pairing in Pairing.All(view, book))
        {
            // Without futures to tell them by, big sheets are drafted now and then: partners who just said no are not asked again at once.
            bool bold = tosses.Happens(0.15 + (0.55 * book.DealAppetite)) || thorough;
            bool urgent = pairing.Lab.IsMine || tosses.Happens(0.3 + (0.4 * book.DealAppetite)) || thorough;
            foreach (SheetTemplate template in TemplateCatalog.All)
            {
                if ((template.Plain ? urgent : bold) && template.Draft(pairing) is { } legs)
                {
                    TermSheet sheet = new(view.MyId, pairing.Partner.Id, legs);
                    if (BestSplit(view, judge, sheet, 0.24, Proposed) is { } found)
                    {
                        drafts.Add((template.Name, WithRiders(view, judge, pairing, found)));
                    }
                }
            }
        }

        // Who weighs drafts in futures looks at the best of every pattern before the second best of any.
        return [.. drafts.GroupBy(d => thorough ? d.Template : "")
            .SelectMany(pattern => pattern.OrderByDescending(d => Promise(d.Verdict)).Select((d, place) => (place, d.Verdict)))
            .OrderBy(d => d.place).ThenByDescending(d => Promise(d.Verdict)).Select(d => d.Verdict)];
    }

    /// <summary>The sheet with whatever more legs leave both sides better off, one after the other; levels by the book leave it as it is.</summary>
    private Verdict WithRiders(SeatView view, DealJudge judge, Pairing pairing, Verdict draft)
    {
        if (!budget.Riders)
        {
            return draft;
        }

        foreach (Rider rider in RiderCatalog.All)
        {
            TermSheet sheet = draft.Sheet;
            foreach (Leg leg in rider(pairing, sheet.Legs))
            {
                if (BestSplit(view, judge, sheet with { Legs = [.. sheet.Legs, leg] }, 0.24, Proposed) is { } richer && Product(richer) > Product(draft))
                {
                    draft = richer;
                }
            }
        }

        return draft;
    }

    private static double Promise(Verdict verdict) => verdict.Own + (0.3 * verdict.Other);

    /// <summary>Whether the own gain is worth a signature: more than pains, and not too small a part of what both gain.</summary>
    private bool GoodEnough(Verdict verdict, int counters)
    {
        double share = Math.Clamp(0.22 + style.Hardness - (0.08 * counters), 0, 0.5);
        double pains = Pains * Math.Min(40, verdict.Sheet.HeadlineAmount());
        return verdict.Own >= pains && verdict.Own >= share * Math.Max(0, verdict.Surplus) && verdict.Seen is not <= 0;
    }

    /// <summary>A counter-offer in which the seat gains enough and the other side still gains; null if there is none.</summary>
    private TermSheet? BetterTerms(SeatView view, DealView deal)
    {
        TermSheet turned = new(view.MyId, deal.Other, deal.Sheet.Legs);
        Verdict? split = BestSplit(view, new DealJudge(view, style), turned, 0.32, terms => new Counter(deal.Number, terms));
        return split is null || split.Sheet.SameTerms(deal.Sheet) ? null : split.Sheet;
    }

    private static Propose Proposed(TermSheet sheet) => new(sheet);

    /// <summary>The step of the grid with the largest bent Nash product in which both sides gain, among those that may be put on the table.</summary>
    private Verdict? BestSplit(SeatView view, DealJudge judge, TermSheet sheet, double reach, Func<TermSheet, Order> move)
    {
        Verdict? best = null;
        double most = 0;
        foreach (double step in TermGrid.Steps)
        {
            if (Math.Abs(step) > reach)
            {
                continue;
            }

            Verdict verdict = judge.Judge(TermGrid.Shift(sheet, sheet.From, sheet.To, view.MyId, step));
            if (verdict.Hurts || verdict.Own <= 0.02 || verdict.Other <= 0.02 || !GoodEnough(verdict, 0))
            {
                continue;
            }

            double product = Product(verdict);
            if (product > most && OrderCatalog.Check(view, move(verdict.Sheet)) is null)
            {
                most = product;
                best = verdict;
            }
        }

        return best;
    }

    private double Product(Verdict verdict)
    {
        double power = Math.Clamp(0.5 + (0.8 * style.Hardness), 0.2, 0.8);
        return Core.Numbers.DMath.Pow(verdict.Own, power) * Core.Numbers.DMath.Pow(verdict.Other, 1 - power);
    }

    private static string Say(SeatView view, DealView deal, string what, Verdict verdict, string why)
    {
        string offer = $"{char.ToUpperInvariant(what[0])}{what[1..]} {view.Company(deal.Other).Name}'s offer";
        return verdict.Seen is { } seen
            ? $"{offer}: with it {view.Me.Name} ended {Math.Abs(seen) * 100:0.0}% {(seen >= 0 ? "higher" : "lower")} than without in {verdict.Futures} imagined futures; {why}."
            : $"{offer}, appraised at {(verdict.Own >= 0 ? "+" : "-")}${Math.Abs(verdict.Own):0.0}B here: {why}.";
    }
}

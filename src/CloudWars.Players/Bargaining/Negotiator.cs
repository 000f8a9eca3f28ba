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
    private const int ProposalsPerQuarter = 2;

    /// <summary>The least gain worth a signature, as a part of the money the sheet talks about.</summary>
    private const double Pains = 0.004;

    /// <summary>What was decided about the weightiest sheet, in words; empty if nothing was.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Answers to every offer that waits for the seat.</summary>
    public IReadOnlyList<Order> Answers(SeatView view, Playbook book, Tosses tosses, bool counters)
    {
        Reason = "";
        OrderSheet sheet = new(view);
        double machines = 0;
        double money = 0;
        foreach (DealView deal in view.Deals.Where(d => d.MustAnswer))
        {
            Verdict verdict = Judge(view, book, deal.Sheet, deal.Number, tosses);
            double gw = Pledges.ComputeIn(deal.Sheet, view.MyId);
            double cash = Pledges.MoneyIn(deal.Sheet, view.MyId);
            bool crowded = (machines > 0 && gw > 0) || (money > 0 && cash > 0);
            if (!verdict.Hurts && !crowded && GoodEnough(verdict, deal.Counters) && sheet.Give(new Accept(deal.Number)))
            {
                machines += gw;
                money += cash;
                Say(view, deal, "accepted", verdict);
            }
            else if (counters && deal.Counters < 2 && BetterTerms(view, deal) is { } terms && sheet.Give(new Counter(deal.Number, terms)))
            {
                Say(view, deal, "countered", verdict);
            }
            else
            {
                sheet.Give(new Decline(deal.Number));
                Say(view, deal, "declined", verdict);
            }
        }

        return sheet.Orders;
    }

    /// <summary>At most two sheets for partners that should gain as well.</summary>
    public IReadOnlyList<TermSheet> Proposals(SeatView view, Playbook book, Tosses tosses)
    {
        if (view.DealsFrozen)
        {
            return [];
        }

        List<(double Worth, Verdict Verdict)> drafts = [];
        foreach (Pairing pairing in Pairing.All(view, book))
        {
            // Big sheets are drafted now and then: partners who just said no are not asked again at once.
            bool bold = tosses.Happens(0.15 + (0.55 * book.DealAppetite));
            bool urgent = pairing.Lab.IsMine || tosses.Happens(0.3 + (0.4 * book.DealAppetite));
            Verdict? best = Draft(view, book, pairing, bold, urgent, tosses);
            if (best is not null)
            {
                drafts.Add((best.Own * Math.Clamp(best.Other / (0.01 + Math.Abs(best.Own)), 0.2, 1), best));
            }
        }

        return [.. drafts.OrderByDescending(d => d.Worth).Take(ProposalsPerQuarter).Select(d => d.Verdict.Sheet)];
    }

    private Verdict? Draft(SeatView view, Playbook book, Pairing pairing, bool bold, bool urgent, Tosses tosses)
    {
        DealJudge judge = new(view, style);
        List<Verdict> good = [];
        foreach (SheetTemplate template in TemplateCatalog.All)
        {
            if ((template.Plain ? urgent : bold) && template.Draft(pairing) is { } legs)
            {
                TermSheet sheet = new(view.MyId, pairing.Partner.Id, legs);
                if (BestSplit(view, judge, sheet, view.MyId, pairing.Partner.Id, reach: 0.16) is { } found)
                {
                    good.Add(found);
                }
            }
        }

        if (good.Count == 0)
        {
            return null;
        }

        IEnumerable<Verdict> ranked = good.OrderByDescending(v => v.Own + (0.3 * v.Other));
        return budget.DealResolutions == 0 ? ranked.First() : Foreseen(view, book, ranked.Take(budget.SheetsTried), tosses);
    }

    /// <summary>The draft that imagined futures like best, or none if they like none.</summary>
    private Verdict? Foreseen(SeatView view, Playbook book, IEnumerable<Verdict> drafts, Tosses tosses)
    {
        DealRehearsal rehearsal = new(view, style, book, budget, tosses);
        Verdict? best = null;
        foreach (Verdict draft in drafts)
        {
            Verdict seen = rehearsal.Judge(draft, null);
            if (seen.Own > 0 && (best is null || seen.Own > best.Own))
            {
                best = seen;
            }
        }

        return best;
    }

    private Verdict Judge(SeatView view, Playbook book, TermSheet sheet, int number, Tosses tosses)
    {
        Verdict quick = new DealJudge(view, style).Judge(sheet);
        return budget.DealResolutions == 0 || quick.Hurts ? quick : new DealRehearsal(view, style, book, budget, tosses).Judge(quick, number);
    }

    /// <summary>Whether the own gain is worth a signature: more than pains, and not too small a part of what both gain.</summary>
    private bool GoodEnough(Verdict verdict, int counters)
    {
        double share = Math.Clamp(0.22 + style.Hardness - (0.08 * counters), 0, 0.5);
        double pains = Pains * Math.Min(40, verdict.Sheet.HeadlineAmount());
        return verdict.Own >= pains && verdict.Own >= share * Math.Max(0, verdict.Surplus);
    }

    /// <summary>A counter-offer in which the seat gains enough and the other side still gains; null if there is none.</summary>
    private TermSheet? BetterTerms(SeatView view, DealView deal)
    {
        Verdict? split = BestSplit(view, new DealJudge(view, style), deal.Sheet, view.MyId, deal.Other, reach: 0.32);
        return split is null || split.Sheet.SameTerms(deal.Sheet) ? null : split.Sheet;
    }

    /// <summary>The step of the grid with the largest bent Nash product in which both sides gain.</summary>
    private Verdict? BestSplit(SeatView view, DealJudge judge, TermSheet sheet, string from, string to, double reach)
    {
        Verdict? best = null;
        double most = 0;
        double power = Math.Clamp(0.5 + (0.8 * style.Hardness), 0.2, 0.8);
        foreach (double step in TermGrid.Steps)
        {
            TermSheet shifted = TermGrid.Shift(sheet, from, to, view.MyId, step);
            Verdict verdict = Math.Abs(step) > reach ? new(shifted, 0, 0, true, "") : judge.Judge(shifted);
            if (verdict.Hurts || verdict.Own <= 0.02 || verdict.Other <= 0.02 || !GoodEnough(verdict, 0))
            {
                continue;
            }

            double product = Core.Numbers.DMath.Pow(verdict.Own, power) * Core.Numbers.DMath.Pow(verdict.Other, 1 - power);
            if (product > most)
            {
                most = product;
                best = verdict;
            }
        }

        return best;
    }

    private void Say(SeatView view, DealView deal, string what, Verdict verdict)
    {
        string sign = verdict.Own >= 0 ? "+" : "-";
        Reason = $"{char.ToUpperInvariant(what[0])}{what[1..]} {view.Company(deal.Other).Name}'s offer, worth about {sign}${Math.Abs(verdict.Own):0.0}B here: {verdict.Because}.";
    }
}

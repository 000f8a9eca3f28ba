using CloudWars.Core.Deals;
using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Bargaining;

/// <summary>
/// Drafts sheets that both sides should gain from. Splits follow Nash (1950), bent by the style's hardness.
/// </summary>
/// <param name="view">What the seat sees.</param>
/// <param name="style">What it likes, and how hard it bargains.</param>
/// <param name="riders">Whether more legs are tried on a pattern than it comes with.</param>
internal sealed class Drafter(SeatView view, Style style, bool riders)
{
    /// <summary>The least gain worth a signature, as a part of the money the sheet talks about.</summary>
    private const double Pains = 0.004;

    /// <summary>Steps of the grid that a proposal, and that a counter-offer may take.</summary>
    private const double ProposalReach = 0.24;
    private const double CounterReach = 0.32;

    /// <summary>Gain, $bn, below which a side would not pick up its pen.</summary>
    private const double LeastGain = 0.02;

    /// <summary>Part of the best terms to be had that is near enough to sign.</summary>
    private const double NearTheBest = 0.8;

    private readonly DealJudge _judge = new(view, style);

    /// <summary>Drafts for every pairing, the most promising first.</summary>
    public List<Verdict> Drafts(Playbook book, bool thorough, Tosses tosses)
    {
        List<(string Template, Verdict Verdict)> drafts = [];
        foreach (Pairing pairing in Pairing.All(view, book).Concat(Pairing.WithChipMakers(view, book)))
        {
            bool people = pairing.Partner.IsSeat;
            // Without futures to tell them by, big sheets are drafted now and then: partners who just said no are not asked again at once.
            bool bold = tosses.Happens(0.15 + (0.55 * book.DealAppetite)) || thorough;
            bool urgent = pairing.Lab.IsMine || tosses.Happens(0.3 + (0.4 * book.DealAppetite)) || thorough;
            foreach (SheetTemplate template in people ? TemplateCatalog.All : TemplateCatalog.ForChipMakers)
            {
                if ((template.Plain ? urgent : bold) && template.Draft(pairing) is { } legs)
                {
                    TermSheet sheet = new(view.MyId, pairing.Partner.Id, legs);
                    if (BestSplit(sheet, ProposalReach, Proposed) is { } found)
                    {
                        drafts.Add((template.Name, found));
                        if (riders && people && WithRiders(pairing, found) is { } richer && richer != found)
                        {
                            drafts.Add(($"{template.Name} with riders", richer));
                        }
                    }
                }
            }
        }

        // Who weighs drafts in futures looks at the best of every pattern before the second best of any.
        return [.. drafts.GroupBy(d => thorough ? d.Template : "")
            .SelectMany(pattern => pattern.OrderByDescending(d => Promise(d.Verdict)).Select((d, place) => (place, d.Verdict)))
            .OrderBy(d => d.place).ThenByDescending(d => Promise(d.Verdict)).Select(d => d.Verdict)];
    }

    /// <summary>The sheet with whatever more legs leave both sides better off, one after the other.</summary>
    private Verdict WithRiders(Pairing pairing, Verdict draft)
    {
        foreach (Rider rider in RiderCatalog.All)
        {
            TermSheet sheet = draft.Sheet;
            foreach (Leg leg in rider(pairing, sheet.Legs))
            {
                if (BestSplit(sheet with { Legs = [.. sheet.Legs, leg] }, ProposalReach, Proposed) is { } richer && Product(richer) > Product(draft))
                {
                    draft = richer;
                }
            }
        }

        return draft;
    }

    private static double Promise(Verdict verdict) => verdict.Own + (0.3 * verdict.Other);

    /// <summary>
    /// Whether an offer is worth a signature: the own gain is more than pains and not too small a part of what both gain, unless no terms
    /// that a regulator lets pass would bring much more.
    /// </summary>
    public bool GoodEnough(Verdict verdict, DealView deal) => Worthwhile(verdict)
        && (WellShared(verdict, deal.Counters) || verdict.Own >= NearTheBest * (MostForUs(deal)?.Own ?? 0));

    /// <summary>
    /// A counter-offer in which the seat gains enough and the other side still gains, or else the best it can get; null if there is none.
    /// </summary>
    public TermSheet? BetterTerms(DealView deal)
    {
        Verdict? split = BestSplit(Turned(deal), CounterReach, terms => new Counter(deal.Number, terms)) ?? MostForUs(deal);
        return split is null || split.Sheet.SameTerms(deal.Sheet) ? null : split.Sheet;
    }

    private bool Worthwhile(Verdict verdict) => verdict.Own >= Pains * Math.Min(40, verdict.Sheet.HeadlineAmount()) && verdict.Seen is not <= 0;

    private bool WellShared(Verdict verdict, int counters) =>
        verdict.Own >= Math.Clamp(0.22 + style.Hardness - (0.08 * counters), 0, 0.5) * Math.Max(0, verdict.Surplus);

    /// <summary>The counter-offer that brings the seat most while the other side still gains.</summary>
    private Verdict? MostForUs(DealView deal) => TermGrid.Steps.Where(step => Math.Abs(step) <= CounterReach)
        .Select(step => _judge.Judge(TermGrid.Shift(Turned(deal), view.MyId, deal.Other, view.MyId, step)))
        .Where(v => !v.Hurts && v.Other > LeastGain && v.Own > LeastGain && Worthwhile(v) && OrderCatalog.Check(view, new Counter(deal.Number, v.Sheet)) is null)
        .MaxBy(v => v.Own);

    private TermSheet Turned(DealView deal) => new(view.MyId, deal.Other, deal.Sheet.Legs);

    private static Propose Proposed(TermSheet sheet) => new(sheet);

    /// <summary>The step of the grid with the largest bent Nash product in which both sides gain, among those that may be put on the table.</summary>
    private Verdict? BestSplit(TermSheet sheet, double reach, Func<TermSheet, Order> move)
    {
        Verdict? best = null;
        double most = 0;
        foreach (double step in TermGrid.Steps)
        {
            if (Math.Abs(step) > reach)
            {
                continue;
            }

            Verdict verdict = _judge.Judge(TermGrid.Shift(sheet, sheet.From, sheet.To, view.MyId, step));
            if (verdict.Hurts || verdict.Own <= LeastGain || verdict.Other <= LeastGain || !Worthwhile(verdict) || !WellShared(verdict, 0))
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
        return DMath.Pow(verdict.Own, power) * DMath.Pow(verdict.Other, 1 - power);
    }
}

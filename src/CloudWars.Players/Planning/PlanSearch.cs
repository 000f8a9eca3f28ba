using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Tries a portfolio of plans in imagined futures (portfolio search after Churchill and Buro 2013), then changes of single orders
/// for this quarter and, at the levels that think longer, levers of the best plan's book for good. It begins with the plan that was
/// followed last, which stays unless another is better beyond chance. The measure of thought is imagined quarters, never time.
/// </summary>
internal sealed class PlanSearch(Style style, ThinkingBudget budget)
{
    /// <summary>Quarters beyond which the future is not played on.</summary>
    internal const int Sight = 16;

    /// <summary>Gain, in log units of value, below which one more order is not worth the trouble.</summary>
    private const double Trouble = 0.0005;

    public PlanChoice Best(SeatView view, Playbook? last, Tosses tosses, CancellationToken cancel)
    {
        Rehearsal rehearsal = new(view, style, Math.Min(Sight, budget.Resolutions));
        Contest contest = new(rehearsal, budget.Resolutions);
        Playbook own = style.Keep(style.Book);
        TunedPlan start = new(last?.From(view.Quarter) ?? own, view.Quarter, []);
        contest.Enthrone(start, Imagine(rehearsal, start, tosses));
        double? usual = last is null ? contest.Mean : contest.MayThink ? Usual(rehearsal, contest, own) : null;
        foreach (Playbook book in StyleBook.Portfolio(style))
        {
            if (contest.MayThink)
            {
                contest.Challenge(new TunedPlan(book, view.Quarter, []));
            }
        }

        Turn turn = Rework(view, contest, tosses, cancel);
        DealRehearsal? deals = budget.DealFutures == 0 ? null : new(rehearsal, contest.Champion!, budget.DealFutures);
        return new PlanChoice(contest.Champion!, contest.Mean - usual, turn, rehearsal.Futures, rehearsal.QuartersPlayed, deals);
    }

    private double[] Imagine(Rehearsal rehearsal, TunedPlan start, Tosses tosses)
    {
        StyleGuess guess = new(rehearsal.View);
        int horizon = Math.Max(1, rehearsal.Horizon);
        int least = Math.Clamp(budget.Resolutions / (2 * horizon), 1, budget.Futures);
        int futures = Math.Clamp(budget.Resolutions / (horizon * budget.Plans), least, 4 * budget.Futures);
        double[] scores = new double[futures];
        for (int f = 0; f < futures; f++)
        {
            scores[f] = rehearsal.Add(tosses.Seed(), RivalPlans.Draw(guess, rehearsal.View, tosses), start);
        }

        return scores;
    }

    /// <summary>How the style's own book fares: what every plan is compared with in words.</summary>
    private static double Usual(Rehearsal rehearsal, Contest contest, Playbook own)
    {
        double[] scores = contest.ScoresOf(new TunedPlan(own, rehearsal.View.Quarter, []));
        return scores.Sum() / scores.Length;
    }

    private Turn Rework(SeatView view, Contest contest, Tosses tosses, CancellationToken cancel)
    {
        IReadOnlyList<Lever> levers = LeverCatalog.For(view.Me.Setup);
        EditDraft drafts = new(view);
        List<Turn> turns = [];
        bool lever = budget.Reworks;
        while (contest.MayThink && !cancel.IsCancellationRequested)
        {
            int edits = contest.Champion!.Edits.Count;
            (TunedPlan? plan, string words, OrderEdit? edit) = lever ? Moved(view, levers, contest.Champion!, tosses) : Edited(view, drafts, contest.Champion!, tosses);
            lever = !lever && budget.Reworks;
            double gain = plan is null ? 0 : contest.Challenge(plan, plan.Edits.Count > edits ? Trouble : 0);
            if (gain > 0)
            {
                turns.Add(new Turn(words, gain, edit));
            }
        }

        return Best(turns, contest.Champion!.Orders(view));
    }

    /// <summary>The change that helped most of those that the orders still show: a later one may have taken its place, or the money.</summary>
    private static Turn Best(List<Turn> turns, IReadOnlyList<Order> orders) =>
        turns.Where(t => t.Edit is null || t.Edit.ShowsIn(orders)).OrderByDescending(t => t.Gain).FirstOrDefault();

    /// <summary>The champion with one or two levers of its book moved.</summary>
    private (TunedPlan? Plan, string Words, OrderEdit? Edit) Moved(SeatView view, IReadOnlyList<Lever> levers, TunedPlan champion, Tosses tosses)
    {
        Lever lever = levers[tosses.Below(levers.Count)];
        double step = Step(tosses);
        Playbook old = champion.Book;
        bool later = budget.Phases && view.QuartersLeft > 3 && tosses.Happens(0.4);
        Playbook book = Moved(levers, lever, step, later ? old.Later ?? old : old, tosses);
        if (later)
        {
            int from = old.Later is not null && tosses.Happens(0.7) ? old.LaterFrom : view.Quarter + 1 + tosses.Below(view.QuartersLeft - 2);
            book = old with { Later = book with { Later = null }, LaterFrom = from };
        }

        return book == old ? (null, "", null) : (champion.With(book with { Name = old.Name.TrimEnd('*') + "*" }), lever.Word(step) + (later ? " later" : ""), null);
    }

    private Playbook Moved(IReadOnlyList<Lever> levers, Lever lever, double step, Playbook book, Tosses tosses)
    {
        Playbook moved = lever.Move(book, step);
        return style.Keep(tosses.Happens(0.3) ? levers[tosses.Below(levers.Count)].Move(moved, Step(tosses)) : moved);
    }

    private static (TunedPlan? Plan, string Words, OrderEdit? Edit) Edited(SeatView view, EditDraft drafts, TunedPlan champion, Tosses tosses) =>
        drafts.Draw(champion.Orders(view), tosses) is { } edit ? (champion.With(edit), edit.Describe(view.Setup), edit) : (null, "", null);

    private static double Step(Tosses tosses)
    {
        double size = tosses.Between(0.25, 1.1);
        return tosses.Happens(0.5) ? size : -size;
    }
}

/// <summary>A change that helped a plan while it was reworked, by how much in log units of value, and the edit if it was one of an order.</summary>
internal readonly record struct Turn(string Words, double Gain, OrderEdit? Edit);

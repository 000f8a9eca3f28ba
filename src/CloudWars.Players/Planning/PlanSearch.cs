using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>Tries plans in imagined futures and reworks the best one, within a budget of imagined quarters.</summary>
internal sealed class PlanSearch(Style style, ThinkingBudget budget)
{
    public PlanChoice Best(SeatView view, Tosses tosses, CancellationToken cancel)
    {
        Rehearsal rehearsal = new(view);
        ulong[] lucks = [.. Enumerable.Range(0, budget.Futures).Select(_ => tosses.Seed())];
        int horizon = Math.Min(budget.Horizon, view.QuartersLeft);
        double par = Score(rehearsal, new CaretakerPlan(), lucks, horizon);
        IPlan best = new CaretakerPlan();
        double bestScore = par;
        double second = double.MinValue;
        foreach (Playbook book in StyleBook.Portfolio(style))
        {
            Consider(new BookPlan(book));
        }

        for (int round = 0; round < budget.Rounds && !cancel.IsCancellationRequested; round++)
        {
            Playbook parent = best is BookPlan winner ? winner.Book : style.Book;
            double step = 1.2 / (1 + (0.6 * round));
            for (int m = 0; m < budget.Mutants; m++)
            {
                Consider(new BookPlan(Mutation.Of(parent, tosses, step)));
            }
        }

        return new PlanChoice(best, bestScore, bestScore - second, bestScore - par, rehearsal.QuartersPlayed);

        void Consider(IPlan plan)
        {
            double score = Score(rehearsal, plan, lucks, horizon);
            if (score > bestScore)
            {
                second = bestScore;
                best = plan;
                bestScore = score;
            }
            else
            {
                second = Math.Max(second, score);
            }
        }
    }

    private double Score(Rehearsal rehearsal, IPlan plan, ulong[] lucks, int horizon)
    {
        double sum = 0;
        foreach (ulong luck in lucks)
        {
            sum += rehearsal.Play(plan, luck, horizon, style);
        }

        return sum / lucks.Length;
    }
}

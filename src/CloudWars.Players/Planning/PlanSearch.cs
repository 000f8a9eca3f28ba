using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Tries a portfolio of plans in imagined futures and reworks the best one lever by lever (portfolio search after Churchill and
/// Buro 2013; the reworking is plain hill climbing). The measure of thought is imagined quarters, never time.
/// </summary>
internal sealed class PlanSearch(Style style, ThinkingBudget budget)
{
    public PlanChoice Best(SeatView view, Tosses tosses, CancellationToken cancel)
    {
        Rehearsal rehearsal = new(view);
        ulong[] lucks = [.. Enumerable.Range(0, budget.Futures).Select(_ => tosses.Seed())];
        Trial trial = new(rehearsal, style, lucks, Math.Min(budget.Horizon, view.QuartersLeft));
        CaretakerPlan caretaker = new();
        double par = trial.Mean(caretaker);
        foreach (Playbook book in StyleBook.Portfolio(style))
        {
            trial.Consider(book);
        }

        string turn = "";
        double gain = 0;
        IReadOnlyList<Lever> levers = LeverCatalog.For(view.Me.Setup);
        for (int sweep = 0; sweep < budget.Sweeps && !cancel.IsCancellationRequested; sweep++)
        {
            Sweep(trial, levers, 1.0 / (1 + sweep), tosses, ref turn, ref gain);
        }

        IPlan best = trial.BestScore > par ? new BookPlan(trial.Best!) : caretaker;
        return new PlanChoice(best, Math.Max(0, trial.BestScore - par), turn, gain, rehearsal.QuartersPlayed);
    }

    /// <summary>Moves each lever up, and down if up does not help, and keeps what does.</summary>
    private static void Sweep(Trial trial, IReadOnlyList<Lever> levers, double size, Tosses tosses, ref string turn, ref double gain)
    {
        foreach (Lever lever in levers)
        {
            Playbook at = trial.Best!;
            double step = size * tosses.Between(0.6, 1.2);
            double before = trial.BestScore;
            double helped = Helps(trial, lever, at, step) ? step : Helps(trial, lever, at, -step) ? -step : 0;
            if (helped != 0 && trial.BestScore - before > gain)
            {
                gain = trial.BestScore - before;
                turn = lever.Word(helped);
            }
        }
    }

    private static bool Helps(Trial trial, Lever lever, Playbook at, double step)
    {
        Playbook moved = lever.Move(at, step);
        return moved != at && trial.Consider(moved with { Name = at.Name.TrimEnd('*') + "*" });
    }
}

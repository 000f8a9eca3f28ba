using CloudWars.Analysis.Tournaments;
using CloudWars.Core;
using CloudWars.Core.Chance;
using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Forks;

/// <summary>
/// Forks a recorded game: one company's orders of one quarter are others, all other orders and all luck stay. What differs
/// afterwards follows from those orders alone, because luck is drawn by purpose.
/// </summary>
public static class ForkPlayer
{
    /// <summary>Plays both histories to the end of the record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter has not been played, or there is no such company.</exception>
    public static Fork Play(ForkPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        GameState start = Before(plan);
        (Walk played, Walk forked) = (new(plan, start), new(plan, start));
        Both(plan, start, start, (quarter, a, b) =>
        {
            played.Take(a);
            forked.Take(b);
        });
        return new Fork
        {
            Plan = plan,
            Played = played.Branch,
            Forked = forked.Branch,
            Refused = forked.Refused,
            Difference = [.. played.Moves.Zip(forked.Moves, (a, b) => new Part(a.Name, b.Amount - a.Amount))],
            OnlyForked = [.. forked.Headlines.Except(played.Headlines)],
            OnlyPlayed = [.. played.Headlines.Except(forked.Headlines)],
        };
    }

    /// <summary>The same question under other luck from the fork on: whether it would have paid in general, or this once.</summary>
    public static ForkSamples Sample(ForkPlan plan, int samples, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        GameState start = Before(plan);
        List<double> differences = [];
        for (int i = 0; i < samples; i++)
        {
            cancel.ThrowIfCancellationRequested();
            GameState other = Simulation.WithLuck(start, OtherLuck(plan, i));
            (GameState? a, GameState? b) = (null, null);
            Both(plan, other, other, (_, played, forked) => (a, b) = (played.After, forked.After));
            differences.Add(Return(b!, plan.Company) - Return(a!, plan.Company));
        }

        return new ForkSamples(samples, Interval.OfMean(differences), Interval.OfShare(differences.Count(d => d > 0), samples));
    }

    /// <summary>Plays the quarters from the fork to the end of the record on two positions: as recorded, and with the plan's orders.</summary>
    private static void Both(ForkPlan plan, GameState played, GameState forked, Action<int, Outcome, Outcome> take)
    {
        GameState recorded = Before(plan);
        for (int q = plan.Quarter - 1; q < plan.Record.Played.Count && !(played.IsOver && forked.IsOver); q++)
        {
            QuarterRecord quarter = plan.Record.Played[q];
            bool here = q == plan.Quarter - 1;
            Outcome a = played.IsOver ? Still(played) : RecordFollower.Play(recorded, played, quarter);
            Outcome b = forked.IsOver ? Still(forked) : RecordFollower.Play(recorded, forked, quarter, here ? plan.Company : null, here ? plan.Orders : null);
            take(q + 1, a, b);
            recorded = recorded.IsOver ? recorded : Simulation.Replay(recorded, quarter).After;
            (played, forked) = (a.After, b.After);
        }
    }

    private static Outcome Still(GameState state) => new(state, [], []);

    private static GameState Before(ForkPlan plan)
    {
        GameSetup setup = plan.Setup with { Quarters = plan.Record.Quarters };
        if (setup.IndexOf(plan.Company) < 0 || plan.Quarter < 1 || plan.Quarter > plan.Record.Played.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(plan), $"Quarter {plan.Quarter} of {plan.Company} has not been played.");
        }

        GameState state = Simulation.Begin(setup, plan.Record.Seed);
        for (int q = 0; q < plan.Quarter - 1; q++)
        {
            state = Simulation.Replay(state, plan.Record.Played[q]).After;
        }

        return state;
    }

    private static double Return(GameState state, string company) => Simulation.View(state, company).Me.Return;

    private static ulong OtherLuck(ForkPlan plan, int sample) => new Luck(plan.Record.Seed).Bits(plan.Quarter, LuckFor.Deliberation, sample);

    /// <summary>Collects one history.</summary>
    private sealed class Walk
    {
        private readonly ForkPlan _plan;
        private readonly List<BranchPoint> _points;

        public Walk(ForkPlan plan, GameState start)
        {
            _plan = plan;
            SeatView view = Simulation.View(start, plan.Company);
            _points = [Point(view)];
            Moves = [.. view.Me.ValueMove.Select(p => p with { Amount = 0 })];
        }

        public Branch Branch => new(_points);

        public List<Part> Moves { get; private set; }

        public List<string> Refused { get; } = [];

        public List<string> Headlines { get; } = [];

        public void Take(Outcome outcome)
        {
            SeatView view = Simulation.View(outcome.After, _plan.Company);
            if (view.Quarter == _points[^1].Quarter)
            {
                return;
            }

            _points.Add(Point(view));
            Moves = [.. Moves.Zip(view.Me.ValueMove, (sum, move) => sum with { Amount = sum.Amount + move.Amount })];
            int me = outcome.After.Setup.IndexOf(_plan.Company);
            if (view.Quarter == _plan.Quarter)
            {
                Refused.AddRange(outcome.Events.Where(e => e.Who == me && e.Kind is Happening.OrderRefused).Select(e => e.Subject));
            }

            Headlines.AddRange(Core.News.Headlines.For(outcome.After.Setup, outcome.Events, _plan.Company).Select(h => $"{view.LastQuarterLabel}: {h.Text}"));
        }

        private static BranchPoint Point(SeatView view) => new(
            view.Quarter, view.LastQuarterLabel, view.Me.Value, view.Me.Fundamental, view.Me.Cash.Value, view.Me.Revenue.Value, view.Me.DependencyPremium, view.Me.Return);
    }
}

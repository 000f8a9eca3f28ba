using CloudWars.Core;
using CloudWars.Core.Happenings;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Reviews;

/// <summary>
/// Looks back on a game: winning chances quarter by quarter, the quarters that turned it, and for each graded seat the orders
/// that would have been better. Advisers know what the seat knew; what orders are worth is measured on the real position.
/// </summary>
public static class Reviewer
{
    private const int TurningPoints = 4;

    /// <summary>Steps of work, for a progress bar: one for each quarter's chances and one for each graded quarter.</summary>
    public static int Steps(ReviewPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Record.Played.Count * (1 + plan.Companies.Count);
    }

    public static GameReview Review(ReviewPlan plan, Action step, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(step);
        GameSetup setup = plan.Setup with { Quarters = plan.Record.Quarters };
        IReadOnlyList<GameState> par = Par.Positions(setup, plan.Record.Seed);
        GameState at = Simulation.Begin(setup, plan.Record.Seed);
        List<Chances> chances = [ChancesIn(plan, at, par, cancel)];
        List<ReviewedQuarter> quarters = [];
        List<IReadOnlyList<GameEvent>> told = [];
        for (int q = 0; q < plan.Record.Played.Count && !at.IsOver; q++)
        {
            foreach (string company in plan.Companies)
            {
                if (Simulation.View(at, company).Me.Active)
                {
                    quarters.Add(Grade(plan, at, plan.Record.Played[q], company, cancel));
                }

                step();
            }

            Outcome outcome = Simulation.Replay(at, plan.Record.Played[q]);
            told.Add(outcome.Events);
            at = outcome.After;
            chances.Add(ChancesIn(plan, at, par, cancel));
            step();
        }

        string[] seats = [.. setup.Companies.Where(c => c.Seat).Select(c => c.Id)];
        return new GameReview(seats, chances, Turning(setup, seats, chances, told), quarters);
    }

    private static Chances ChancesIn(ReviewPlan plan, GameState at, IReadOnlyList<GameState> par, CancellationToken cancel)
    {
        int futures = at.IsOver ? 1 : plan.ChanceFutures;
        double[] ofSeats = WinningChances.In(at, par[Math.Min(at.Quarter, par.Count - 1)], futures, plan.Record.Seed, cancel);
        return new Chances(at.Quarter, at.Setup.Start.Label(at.Quarter), ofSeats);
    }

    private static ReviewedQuarter Grade(ReviewPlan plan, GameState before, QuarterRecord quarter, string company, CancellationToken cancel)
    {
        SeatView view = Simulation.View(before, company);
        ulong[] lucks = [.. Enumerable.Range(0, plan.OrderFutures).Select(i => Lucks.Of(plan.Record.Seed, before.Quarter, i))];
        (ulong[] choosing, ulong[] measuring) = (lucks[..(lucks.Length / 2)], lucks[(lucks.Length / 2)..]);
        OrderComparison comparison = new(before, quarter, company, Math.Min(plan.Horizon, view.QuartersLeft - 1));

        // The best of several is chosen on other lucks than it is measured on: else the luckiest would pass for the best.
        Advice best = Advise(plan, view, company, cancel).MaxBy(a => comparison.Mean(a.Orders, choosing))!;
        double lost = comparison.Mean(best.Orders, measuring) - comparison.Mean(null, measuring);
        Order[] given = [.. quarter.Rounds.SelectMany(r => r.Seats).Where(s => s.Company == company).SelectMany(s => s.Orders)];
        return new ReviewedQuarter(before.Quarter + 1, view.QuarterLabel, company, Grades.Of(lost), lost, best.Adviser,
            Words(before.Setup, best.Orders, given), Words(before.Setup, given, best.Orders), best.Why, quarter.StandInOf(company));
    }

    private static IEnumerable<Advice> Advise(ReviewPlan plan, SeatView view, string company, CancellationToken cancel)
    {
        yield return new Advice("caretaker", Autopilot.Orders(view), "The caretaker's rules: keep capacity in step with demand, keep cash, sign plain contracts.");
        foreach (string adviser in plan.Advisers)
        {
            IController controller = plan.Maker(adviser, Lucks.Of(plan.Record.Seed, view.Quarter, -1), company);
            IReadOnlyList<Order> orders = controller.Orders(view, cancel);
            yield return new Advice(adviser, orders, controller.Reason);
        }
    }

    /// <summary>The orders of the first list that are not in the second, in words.</summary>
    private static string[] Words(GameSetup setup, IEnumerable<Order> orders, IReadOnlyCollection<Order> others)
    {
        HashSet<string> known = [.. others.Select(o => Describe(setup, o))];
        return [.. orders.Select(o => Describe(setup, o)).Where(words => !known.Contains(words)).Distinct()];
    }

    private static string Describe(GameSetup setup, Order order) => OrderCatalog.KindOf(order).Describe(setup, order);

    private static TurningPoint[] Turning(GameSetup setup, string[] seats, List<Chances> chances, List<IReadOnlyList<GameEvent>> told) =>
    [
        .. Enumerable.Range(1, chances.Count - 1)
            .Select(q => (Quarter: q, Seat: Enumerable.Range(0, seats.Length).MaxBy(s => Math.Abs(Change(chances, q, s)))))
            .OrderByDescending(t => Math.Abs(Change(chances, t.Quarter, t.Seat))).Take(TurningPoints).OrderBy(t => t.Quarter)
            .Select(t => new TurningPoint(t.Quarter, chances[t.Quarter].Label, seats[t.Seat],
                chances[t.Quarter - 1].OfSeats[t.Seat], chances[t.Quarter].OfSeats[t.Seat], Loudest(setup, told[t.Quarter - 1], seats[t.Seat]))),
    ];

    private static double Change(List<Chances> chances, int quarter, int seat) => chances[quarter].OfSeats[seat] - chances[quarter - 1].OfSeats[seat];

    private static string Loudest(GameSetup setup, IReadOnlyList<GameEvent> events, string company)
    {
        IReadOnlyList<Headline> wire = Headlines.For(setup, events, company);
        Headline? own = wire.FirstOrDefault(h => h.Mine && !h.Private);
        return own?.Text ?? (wire.Count > 0 ? wire[0].Text : "");
    }

    private sealed record Advice(string Adviser, IReadOnlyList<Order> Orders, string Why);
}

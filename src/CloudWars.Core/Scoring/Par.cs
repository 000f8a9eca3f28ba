using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;

namespace CloudWars.Core.Scoring;

/// <summary>
/// Par as in duplicate bridge: what each company's autopilot would have made of the same luck. A game of the same seed in which
/// every seat is on autopilot gives each seat's par, so luck that struck everyone alike does not decide who played well.
/// Shown only after the game: while it runs, it would tell the future.
/// </summary>
public static class Par
{
    /// <summary>The par return of each company at the end, by number.</summary>
    public static double[] Returns(GameSetup setup, ulong seed) => Path(setup, seed)[^1];

    /// <summary>
    /// The par return of each company after each quarter: row 0 is the opening, the last row the end. With it the standings of
    /// every quarter of a finished game can be drawn, and its leads counted.
    /// </summary>
    public static IReadOnlyList<double[]> Path(GameSetup setup, ulong seed)
    {
        GameState state = Simulation.Begin(setup, seed);
        List<double[]> path = [ReturnsIn(state)];
        Phases.QuarterContext context = new(state, tellNews: false);
        List<Order>[] sheets = Sheets(setup);
        while (!state.IsOver)
        {
            PlayQuarter(context, sheets);
            path.Add(ReturnsIn(state));
        }

        return path;
    }

    /// <summary>The positions of the par game: the opening, then one after each quarter.</summary>
    public static IReadOnlyList<GameState> Positions(GameSetup setup, ulong seed)
    {
        List<GameState> positions = [Simulation.Begin(setup, seed)];
        while (!positions[^1].IsOver)
        {
            positions.Add(PlayOn(positions[^1], seed, 1));
        }

        return positions;
    }

    /// <summary>A position played on by everybody's autopilot, for so many quarters or to the end, under the luck of a seed.</summary>
    public static GameState PlayOn(GameState state, ulong seed, int quarters)
    {
        GameState played = Simulation.WithLuck(state, seed);
        Phases.QuarterContext context = new(played, tellNews: false);
        List<Order>[] sheets = Sheets(state.Setup);
        for (int q = 0; q < quarters && !played.IsOver; q++)
        {
            PlayQuarter(context, sheets);
        }

        return played;
    }

    /// <summary>The log returns of all companies in a position, by number.</summary>
    public static double[] ReturnsIn(GameState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        double[] returns = new double[state.CompanyCount];
        for (int c = 0; c < returns.Length; c++)
        {
            returns[c] = ScoreKeeper.Return(state, c);
        }

        return returns;
    }

    /// <summary>Ranks the seats of a finished (or running) game. Needs the par returns of the same setup and seed.</summary>
    public static IReadOnlyList<Standing> Standings(GameState state, IReadOnlyList<double> par)
    {
        ArgumentNullException.ThrowIfNull(state);
        List<Standing> standings = [];
        for (int c = 0; c < state.CompanyCount; c++)
        {
            CompanySetup setup = state.Setup.Companies[c];
            if (!setup.Seat)
            {
                continue;
            }

            double goals = GoalPoints(state, c);
            double value = ScoreKeeper.Return(state, c);
            double score = ((value - par[c]) / Math.Max(0.01, setup.Spread)) + goals + setup.ParAdjustment;
            standings.Add(new Standing(setup.Id, score, 0, state.Companies[c].Value.Price, value, par[c], goals, setup.ParAdjustment, state.Companies[c].Insolvent));
        }

        List<Standing> ranked = [.. standings.OrderByDescending(s => s.Score).ThenBy(s => s.Company, StringComparer.Ordinal)];
        return [.. ranked.Select((s, i) => s with { Rank = i + 1 })];
    }

    /// <summary>An order sheet a company, used again each quarter.</summary>
    private static List<Order>[] Sheets(GameSetup setup) => [.. setup.Companies.Select(_ => new List<Order>())];

    /// <summary>Points for the scenario goals that a company has reached.</summary>
    internal static double GoalPoints(GameState state, int c)
    {
        double points = 0;
        for (int g = 0; g < Math.Min(64, state.Setup.Goals.Count); g++)
        {
            if ((state.Companies[c].GoalsReached & (1UL << g)) != 0)
            {
                points += state.Setup.Goals[g].Points;
            }
        }

        return points;
    }

    private static void PlayQuarter(Phases.QuarterContext context, List<Order>[] orders)
    {
        GameState state = context.State;
        for (int c = 0; c < state.CompanyCount; c++)
        {
            Autopilot.Write(context.Seat(c), orders[c]);
        }

        context.TakeOrders(orders);
        Phases.OrderDesk.HoldTalks(context);
        IReadOnlyList<Order>?[] answers = new IReadOnlyList<Order>?[state.CompanyCount];
        for (int c = 0; c < state.CompanyCount; c++)
        {
            answers[c] = Autopilot.Answers(context.Seat(c));
        }

        context.TakeOrders(answers);
        Phases.OrderDesk.HoldTalks(context);
        context.TakeOrders(orders);
        QuarterPlan.Run(context);
    }
}

using CloudWars.Analysis.Games;
using CloudWars.Core.Numbers;
using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Balance;

/// <summary>
/// Measures what a scenario file states for each seat: the usual spread of its return against par, and the adjustment of par
/// that gives equal players equal chances. Games are played with one controller on every seat; take them in any order with
/// <see cref="Add"/> and read <see cref="Seats"/>. The same games give the same figures.
/// </summary>
public sealed class ParMeasure(GameSetup setup)
{
    /// <summary>Score points within which a win is a matter of chance; smooths winning, so that eighty games are enough.</summary>
    private const double Softness = 0.5;

    private const int Rounds = 400;

    private readonly List<double[]> _overPar = [];
    private readonly List<double[]> _goals = [];
    private readonly Dictionary<string, int> _failed = [];
    private readonly string[] _seats = [.. setup.Companies.Where(c => c.Seat).Select(c => c.Id)];

    /// <summary>Games taken so far.</summary>
    public int Games => _overPar.Count;

    /// <summary>A series of games to measure with: the same controller everywhere.</summary>
    public static GamePlan Plan(GameSetup setup, ControllerMaker controllers, string controller = "ai:director", int games = 80, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return new GamePlan
        {
            Setup = setup,
            Seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, controller))],
            Controllers = controllers,
            Games = games,
            Seed = seed,
        };
    }

    /// <summary>Plays the whole series, or its beginning if cancelled. <paramref name="step"/> is called after each game.</summary>
    public static ParMeasure Run(GamePlan plan, int threads, Action step, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ParMeasure measure = new(plan.Setup);
        OrderedWork.Run(plan.Games, threads, (game, stop) => GamePlayer.Play(plan, game, stop), game =>
        {
            measure.Add(game);
            step();
        }, cancel);
        return measure;
    }

    public void Add(PlayedGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        _overPar.Add([.. _seats.Select(s => game.Results.First(r => r.Company == s).OverPar)]);
        _goals.Add([.. _seats.Select(s => game.Results.First(r => r.Company == s).GoalPoints)]);
        foreach (SeatResult seat in game.Results.Where(r => r.Insolvent))
        {
            _failed[seat.Company] = _failed.GetValueOrDefault(seat.Company) + 1;
        }
    }

    /// <summary>The figures to state in the scenario, in the order of its seats.</summary>
    /// <exception cref="InvalidOperationException">Fewer than two games were taken.</exception>
    public IReadOnlyList<SeatPar> Seats()
    {
        if (Games < 2)
        {
            throw new InvalidOperationException("A spread needs at least two games.");
        }

        double[] spread = [.. _seats.Select((_, i) => Math.Round(Math.Max(0.01, Deviation(i)), 2))];
        double[][] scores = [.. _overPar.Select((row, g) => row.Select((r, i) => (r / spread[i]) + _goals[g][i]).ToArray())];
        double[] adjusted = Even(scores);
        return [.. _seats.Select((id, i) => new SeatPar(id, spread[i], Math.Round(Math.Round(adjusted[i] * 20) / 20, 2), Wins(scores, adjusted, i), _failed.GetValueOrDefault(id)))];
    }

    private double Deviation(int seat)
    {
        double mean = _overPar.Average(row => row[seat]);
        return Math.Sqrt(_overPar.Sum(row => (row[seat] - mean) * (row[seat] - mean)) / (Games - 1));
    }

    /// <summary>Moves each seat's adjustment until all win alike; the adjustments sum to nothing.</summary>
    private double[] Even(double[][] scores)
    {
        double[] adjust = [.. _seats.Select((_, i) => -scores.Average(row => row[i]))];
        for (int round = 0; round < Rounds; round++)
        {
            double[] chances = Chances(scores, adjust);
            for (int i = 0; i < adjust.Length; i++)
            {
                adjust[i] -= 0.5 * ((adjust.Length * chances[i]) - 1) * (1 - (round / (double)Rounds));
            }
        }

        double middle = adjust.Average();
        return [.. adjust.Select(a => a - middle)];
    }

    private static double[] Chances(double[][] scores, double[] adjust)
    {
        double[] chances = new double[adjust.Length];
        double[] pull = new double[adjust.Length];
        foreach (double[] row in scores)
        {
            double best = Enumerable.Range(0, row.Length).Max(i => row[i] + adjust[i]);
            double sum = 0;
            for (int i = 0; i < row.Length; i++)
            {
                pull[i] = DMath.Exp((row[i] + adjust[i] - best) / Softness);
                sum += pull[i];
            }

            for (int i = 0; i < row.Length; i++)
            {
                chances[i] += pull[i] / sum / scores.Length;
            }
        }

        return chances;
    }

    private static double Wins(double[][] scores, double[] adjust, int seat) =>
        scores.Count(row => Enumerable.Range(0, row.Length).MaxBy(i => row[i] + adjust[i]) == seat) / (double)scores.Length;
}

/// <summary>What a scenario should state for a seat.</summary>
/// <param name="Company">The seat.</param>
/// <param name="Spread">Standard deviation of the return against par between equal players.</param>
/// <param name="ParAdjustment">Score points that even the seats out, to the next 0.05.</param>
/// <param name="Wins">Part of the measured games the seat would have won so adjusted, in [0, 1].</param>
/// <param name="Failed">Games in which it became insolvent.</param>
public sealed record SeatPar(string Company, double Spread, double ParAdjustment, double Wins, int Failed);

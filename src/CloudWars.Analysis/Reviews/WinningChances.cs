using CloudWars.Core.Scoring;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Reviews;

/// <summary>
/// Counts who would win from a position. Caretakers play on under many lucks, against the par of the same luck; what players
/// add to a caretaker in the quarters that are left is drawn with the seat's usual spread, which is one score point over a
/// whole game, so the variance left is the part of the game that is left. Before the first quarter that makes all seats equal.
/// </summary>
internal static class WinningChances
{
    private const int DrawsPerFuture = 8;

    /// <summary>Each seat's part of the wins, in the order of the scenario.</summary>
    /// <param name="position">Where the game stands.</param>
    /// <param name="par">The caretaker's game of the same seed after as many quarters.</param>
    /// <param name="futures">Lucks under which caretakers play on.</param>
    /// <param name="seed">Seed of the lucks and draws.</param>
    public static double[] In(GameState position, GameState par, int futures, ulong seed, CancellationToken cancel)
    {
        CompanySetup[] seats = [.. position.Setup.Companies.Where(c => c.Seat)];
        double left = position.IsOver ? 0 : 1 - (position.Quarter / (double)position.Setup.Quarters);
        int draws = position.IsOver ? 1 : DrawsPerFuture;
        double[] wins = new double[seats.Length];
        for (int i = 0; i < futures; i++)
        {
            cancel.ThrowIfCancellationRequested();
            ulong luck = Lucks.Of(seed, position.Quarter, i);
            double[] expected = Par.ReturnsIn(Par.PlayOn(par, luck, int.MaxValue));
            IReadOnlyList<Standing> standings = Par.Standings(Par.PlayOn(position, luck, int.MaxValue), expected);
            for (int draw = 0; draw < draws; draw++)
            {
                wins[Winner(seats, standings, left, Lucks.Of(luck, draw, i))]++;
            }
        }

        return [.. wins.Select(w => w / (futures * draws))];
    }

    private static int Winner(CompanySetup[] seats, IReadOnlyList<Standing> standings, double left, ulong seed)
    {
        (int best, double most) = (0, double.MinValue);
        for (int seat = 0; seat < seats.Length; seat++)
        {
            double score = standings.First(s => s.Company == seats[seat].Id).Score - (left * seats[seat].ParAdjustment);
            score += left > 0 ? Math.Sqrt(left) * Lucks.Normal(seed, seat) : 0;
            (best, most) = score > most ? (seat, score) : (best, most);
        }

        return best;
    }
}

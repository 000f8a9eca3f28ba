using CloudWars.Analysis.Games;

namespace CloudWars.Analysis.Tournaments;

/// <summary>Collects the games of a tournament and rates its controllers.</summary>
public sealed class TournamentTable(IReadOnlyList<string> controllers, int gamesPerBlock)
{
    private readonly int[,] _met = new int[controllers.Count, controllers.Count];
    private readonly int[,] _beat = new int[controllers.Count, controllers.Count];
    private readonly int[] _games = new int[controllers.Count];
    private readonly int[] _wins = new int[controllers.Count];
    private readonly List<double>[] _blockScores = [.. controllers.Select(_ => new List<double>())];
    private readonly double[] _sums = new double[controllers.Count];
    private readonly int[] _seats = new int[controllers.Count];
    private int _inBlock;

    public int Games { get; private set; }

    /// <summary>Best mean score first.</summary>
    public IReadOnlyList<Rating> Ratings =>
    [
        .. controllers.Select((name, i) => new Rating(name, _games[i], _wins[i], Interval.OfShare(_wins[i], _games[i]), Interval.OfMean(_blockScores[i])))
            .OrderByDescending(r => r.Score.Value).ThenBy(r => r.Controller, StringComparer.Ordinal),
    ];

    /// <summary>Every pair once, in the order of the ratings.</summary>
    public IReadOnlyList<Duel> Duels
    {
        get
        {
            string[] ranked = [.. Ratings.Select(r => r.Controller)];
            List<Duel> duels = [];
            for (int a = 0; a < ranked.Length; a++)
            {
                for (int b = a + 1; b < ranked.Length; b++)
                {
                    duels.Add(Between(ranked[a], ranked[b]));
                }
            }

            return duels;
        }
    }

    /// <summary>Adds the next game; games must come in order, so that blocks are known.</summary>
    public void Add(PlayedGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        Games++;
        for (int i = 0; i < controllers.Count; i++)
        {
            SeatResult[] seats = [.. game.Results.Where(r => r.Controller == controllers[i])];
            _games[i] += seats.Length > 0 ? 1 : 0;
            _wins[i] += seats.Any(s => s.Rank == 1) ? 1 : 0;
            _sums[i] += seats.Sum(s => s.Score);
            _seats[i] += seats.Length;
        }

        Compare(game);
        _inBlock++;
        if (_inBlock == gamesPerBlock)
        {
            CloseBlock();
        }
    }

    /// <summary>Who of two came first in this game, by the better of their seats. Equal scores decide nothing.</summary>
    private void Compare(PlayedGame game)
    {
        double?[] best = [.. controllers.Select(c => game.Results.Where(r => r.Controller == c).Select(r => (double?)r.Score).Max())];
        for (int a = 0; a < best.Length; a++)
        {
            for (int b = 0; b < best.Length; b++)
            {
                bool decided = a != b && best[a] is not null && best[b] is not null && best[a] != best[b];
                _met[a, b] += decided ? 1 : 0;
                _beat[a, b] += decided && best[a] > best[b] ? 1 : 0;
            }
        }
    }

    private void CloseBlock()
    {
        for (int i = 0; i < controllers.Count; i++)
        {
            _blockScores[i].Add(_seats[i] == 0 ? 0 : _sums[i] / _seats[i]);
            _sums[i] = 0;
            _seats[i] = 0;
        }

        _inBlock = 0;
    }

    private Duel Between(string first, string second)
    {
        int one = IndexOf(first);
        int two = IndexOf(second);
        List<double> a = _blockScores[one];
        List<double> b = _blockScores[two];
        double[] differences = [.. a.Select((score, block) => score - b[block])];
        return new Duel(first, second, Interval.OfMean(differences), differences.Count(d => d > 0), differences.Length)
        {
            Won = _beat[one, two],
            Met = _met[one, two],
        };
    }

    private int IndexOf(string controller)
    {
        for (int i = 0; i < controllers.Count; i++)
        {
            if (controllers[i] == controller)
            {
                return i;
            }
        }

        return -1;
    }
}

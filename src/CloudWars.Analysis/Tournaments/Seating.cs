using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Tournaments;

/// <summary>One game's seats, and which of them count: bystanders fill the table and are not rated.</summary>
internal sealed record Table(IReadOnlyList<SeatRecord> Seats, IReadOnlySet<string> Rated);

/// <summary>Deals out the seats of the games of one block, all of which are played with the same luck.</summary>
internal sealed class Seating(GameSetup setup, IReadOnlyList<string> controllers, string others)
{
    private const int AtATable = 4;

    private readonly string[] _seats = [.. setup.Companies.Where(c => c.Seat).Select(c => c.Id)];

    public int GamesPerBlock(Meeting meeting) => meeting switch
    {
        Meeting.HeadsUp => controllers.Count * (controllers.Count - 1),
        Meeting.Alone => (controllers.Count - 1) * Math.Min(AtATable, _seats.Length),
        _ => controllers.Count,
    };

    public Table Of(Meeting meeting, int game, ulong seed) => meeting switch
    {
        Meeting.HeadsUp => HeadsUp(game, seed),
        Meeting.Alone => Alone(game, seed),
        _ => Full(game, seed),
    };

    /// <summary>
    /// The seats are dealt out in the order of the block, moved on by one in each of its games. The order changes from block to
    /// block, so that neighbours at the table do.
    /// </summary>
    private Table Full(int game, ulong seed)
    {
        int[] order = Shuffle.Of(controllers.Count, seed);
        List<SeatRecord> seats = [];
        foreach (string seat in _seats)
        {
            seats.Add(new SeatRecord(seat, controllers[order[(seats.Count + game) % order.Length]]));
        }

        return new Table(seats, _seats.ToHashSet());
    }

    /// <summary>All pairs of seats of one role take turns, one pair a block.</summary>
    private Table HeadsUp(int game, ulong seed)
    {
        (int first, int second) = Pair(game / 2);
        List<string[]> pairs = SameRole();
        string[] pair = pairs[Shuffle.Of(pairs.Count, seed)[0]];
        string a = pair[game % 2];
        string b = pair[1 - (game % 2)];
        return Fill(new() { [a] = controllers[first], [b] = controllers[second] });
    }

    private Table Alone(int game, ulong seed)
    {
        int places = Math.Min(AtATable, _seats.Length);
        int[] order = Shuffle.Of(_seats.Length, seed);
        int contest = game / places;
        Dictionary<string, string> taken = [];
        for (int i = 0; i < places; i++)
        {
            taken[_seats[order[i]]] = controllers[contest + (i == game % places ? 0 : 1)];
        }

        return Fill(taken);
    }

    private Table Fill(Dictionary<string, string> rated) =>
        new([.. _seats.Select(s => new SeatRecord(s, rated.GetValueOrDefault(s, others)))], rated.Keys.ToHashSet());

    /// <summary>The pairs of controllers in the order of the list: first with second, first with third, second with third, …</summary>
    private (int First, int Second) Pair(int number)
    {
        int first = 0;
        for (int left = number; ; first++)
        {
            int partners = controllers.Count - 1 - first;
            if (left < partners)
            {
                return (first, first + 1 + left);
            }

            left -= partners;
        }
    }

    private List<string[]> SameRole()
    {
        List<string[]> pairs = [];
        for (int a = 0; a < _seats.Length; a++)
        {
            for (int b = a + 1; b < _seats.Length; b++)
            {
                if (setup.Companies[setup.IndexOf(_seats[a])].Role == setup.Companies[setup.IndexOf(_seats[b])].Role)
                {
                    pairs.Add([_seats[a], _seats[b]]);
                }
            }
        }

        return pairs.Count > 0 ? pairs : [[_seats[0], _seats[^1]]];
    }
}

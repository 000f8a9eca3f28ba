namespace CloudWars.Analysis.Games;

/// <summary>Sums of a series of games, by controller and by company.</summary>
public sealed class SeriesSummary
{
    private readonly SortedDictionary<string, Sums> _controllers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _wins = new(StringComparer.Ordinal);

    public int Games { get; private set; }

    public IEnumerable<ControllerTally> Controllers =>
        _controllers.Select(c => new ControllerTally(c.Key, c.Value.Games, c.Value.Wins, c.Value.Score / Math.Max(1, c.Value.Seats)));

    /// <summary>Games won by each company, companies without a win included.</summary>
    public IReadOnlyDictionary<string, int> Wins => _wins;

    public void Add(PlayedGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        Games++;
        foreach (IGrouping<string, SeatResult> seats in game.Results.GroupBy(r => r.Controller))
        {
            Sums sums = _controllers.TryGetValue(seats.Key, out Sums? known) ? known : _controllers[seats.Key] = new Sums();
            sums.Games++;
            sums.Wins += seats.Any(s => s.Rank == 1) ? 1 : 0;
            sums.Seats += seats.Count();
            sums.Score += seats.Sum(s => s.Score);
        }

        foreach (SeatResult seat in game.Results)
        {
            _wins[seat.Company] = _wins.GetValueOrDefault(seat.Company) + (seat.Rank == 1 ? 1 : 0);
        }
    }

    private sealed class Sums
    {
        public int Games { get; set; }

        public int Wins { get; set; }

        public int Seats { get; set; }

        public double Score { get; set; }
    }
}

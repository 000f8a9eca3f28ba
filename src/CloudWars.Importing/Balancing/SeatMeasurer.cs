using CloudWars.Analysis.Games;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Importing.Balancing;

/// <summary>
/// Plays a scenario some times with the same AI in every seat. The analyst plays by the book and decides at once, so that a
/// new scenario is measured in seconds.
/// </summary>
internal static class SeatMeasurer
{
    private const string Player = "ai:analyst";
    private const ulong Series = 20251;
    private const double UnitSpread = 0.2;

    public static IReadOnlyList<SeatMeasure> Measure(GameSetup setup, int games, Action step, CancellationToken cancel)
    {
        GamePlan plan = new()
        {
            Setup = Bare(setup),
            Seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, Player))],
            Controllers = ControllerCatalog.Create,
            Games = games,
            Seed = Series,
        };
        List<PlayedGame> played = [];
        OrderedWork.Run(games, Math.Min(Environment.ProcessorCount, games), (index, stop) => GamePlayer.Play(plan, index, stop), game =>
        {
            played.Add(game);
            step();
        }, cancel);
        cancel.ThrowIfCancellationRequested();
        return [.. plan.Seats.Select(s => Of(s.Company, [.. played.SelectMany(g => g.Results).Where(r => r.Company == s.Company)]))];
    }

    /// <summary>Without goals and corrections, and one unit for all, so that scores are plain returns against par.</summary>
    private static GameSetup Bare(GameSetup setup) => setup with
    {
        Goals = [],
        Companies = [.. setup.Companies.Select(c => c with { Spread = UnitSpread, ParAdjustment = 0 })],
    };

    private static SeatMeasure Of(string company, List<SeatResult> results)
    {
        List<double> returns = [.. results.Select(r => r.Score * UnitSpread)];
        double mean = returns.Average();
        double variance = returns.Count > 1 ? returns.Sum(r => (r - mean) * (r - mean)) / (returns.Count - 1) : 0;
        return new SeatMeasure(company, mean, Math.Sqrt(variance), results.Count(r => r.Insolvent), results.Count);
    }
}

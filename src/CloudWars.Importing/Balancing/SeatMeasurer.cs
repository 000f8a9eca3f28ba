using CloudWars.Analysis.Balance;
using CloudWars.Analysis.Games;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Importing.Balancing;

/// <summary>
/// Plays a scenario some times with the same AI in every seat and measures what its file should state. The analyst plays by
/// the book and decides at once, so that a new scenario is measured in seconds.
/// </summary>
internal static class SeatMeasurer
{
    private const string Player = "ai:analyst";
    private const ulong Series = 20251;

    public static IReadOnlyList<SeatMeasure> Measure(GameSetup setup, int games, Action step, CancellationToken cancel)
    {
        GamePlan plan = ParMeasure.Plan(setup, ControllerCatalog.Create, Player, games, Series);
        ParMeasure measure = new(setup);
        Dictionary<string, int> failed = [];
        OrderedWork.Run(games, Math.Min(Environment.ProcessorCount, games), (index, stop) => GamePlayer.Play(plan, index, stop), game =>
        {
            measure.Add(game);
            foreach (SeatResult seat in game.Results.Where(r => r.Insolvent))
            {
                failed[seat.Company] = failed.GetValueOrDefault(seat.Company) + 1;
            }

            step();
        }, cancel);
        cancel.ThrowIfCancellationRequested();
        return [.. measure.Seats().Select(par => new SeatMeasure(par, failed.GetValueOrDefault(par.Company), games))];
    }
}

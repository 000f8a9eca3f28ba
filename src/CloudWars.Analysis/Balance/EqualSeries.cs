using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;
using CloudWars.Core.Replay;
using CloudWars.Players;

namespace CloudWars.Analysis.Balance;

/// <summary>Everybody at the same level, each game with luck of its own, the styles dealt out anew: shows what seats are worth.</summary>
internal sealed class EqualSeries(BalancePlan plan) : BalanceSeries(plan)
{
    public override int Block => 1;

    protected override IReadOnlyList<SeatRecord> Seating(int block, int rotation)
    {
        int styles = ControllerCatalog.Styles.Count;
        int[] order = Shuffle.Of(styles, GamePlan.SeedOf(Plan.Seed, block));
        return [.. Plan.Seats.Select((company, i) => new SeatRecord(company, $"ai:{Plan.Level}/{ControllerCatalog.Styles[order[i % styles]].Name}"))];
    }
}

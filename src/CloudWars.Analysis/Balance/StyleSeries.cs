using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;
using CloudWars.Core.Replay;
using CloudWars.Players;

namespace CloudWars.Analysis.Balance;

/// <summary>
/// Four styles of the same level on four seats, each on every one of them with the same luck; whoever else is at the table is
/// an analyst. The table of four is won by the best of the four.
/// </summary>
internal sealed class StyleSeries(BalancePlan plan) : BalanceSeries(plan)
{
    public const string Bystander = "ai:analyst";

    public override int Block { get; } = Math.Min(4, plan.Seats.Count);

    /// <summary>The style of a controller at the table of four, or null for a bystander.</summary>
    public static string? StyleOf(string controller) =>
        controller.Split('/') is [_, { } style] ? style : null;

    protected override IReadOnlyList<SeatRecord> Seating(int block, int rotation)
    {
        ulong seed = GamePlan.SeedOf(Plan.Seed, block);
        int[] seats = [.. Shuffle.Of(Plan.Seats.Count, seed).Take(Block)];
        int[] styles = [.. Shuffle.Of(ControllerCatalog.Styles.Count, seed + 1).Take(Block)];
        return
        [
            .. Plan.Seats.Select((company, seat) =>
            {
                int place = Array.IndexOf(seats, seat);
                return new SeatRecord(company, place < 0 ? Bystander : $"ai:{Plan.Level}/{ControllerCatalog.Styles[styles[(place + rotation) % Block]].Name}");
            }),
        ];
    }
}

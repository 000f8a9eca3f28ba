using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;
using CloudWars.Core.Replay;

namespace CloudWars.Analysis.Balance;

/// <summary>Three levels at one table, each on every seat with the same luck: shows how much of the score is skill, seat and luck.</summary>
internal sealed class SkillSeries(BalancePlan plan) : BalanceSeries(plan)
{
    public static IReadOnlyList<string> Levels { get; } = ["ai:intern", "ai:analyst", "ai:director"];

    public override int Block => Levels.Count;

    protected override IReadOnlyList<SeatRecord> Seating(int block, int rotation)
    {
        int[] order = Shuffle.Of(Levels.Count, GamePlan.SeedOf(Plan.Seed, block));
        return [.. Plan.Seats.Select((company, seat) => new SeatRecord(company, Levels[order[(seat + rotation) % Levels.Count]]))];
    }
}

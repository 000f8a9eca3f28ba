using CloudWars.Analysis.Games;
using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Reviews;

/// <summary>What is looked back on, and how thoroughly.</summary>
public sealed record ReviewPlan
{
    public required GameSetup Setup { get; init; }

    public required GameRecord Record { get; init; }

    /// <summary>Makes the advisers whose orders are compared with what was ordered.</summary>
    public required ControllerMaker Maker { get; init; }

    /// <summary>Companies whose quarters are graded; their winning chances are told for all.</summary>
    public required IReadOnlyList<string> Companies { get; init; }

    /// <summary>Futures in which winning chances are counted, for every quarter.</summary>
    public int ChanceFutures { get; init; } = 48;

    /// <summary>Futures in which orders are compared: one half chooses the best, the other half measures it.</summary>
    public int OrderFutures { get; init; } = 24;

    /// <summary>Quarters each future is played on, by everybody's caretaker.</summary>
    public int Horizon { get; init; } = 8;

    /// <summary>Who is asked for better orders: they see what the seat saw and no more.</summary>
    public IReadOnlyList<string> Advisers { get; init; } = ["ai:executive/grower", "ai:director/prudent", "ai:director/dealmaker", "ai:director/silicon"];
}

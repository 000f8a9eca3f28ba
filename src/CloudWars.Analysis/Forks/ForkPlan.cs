using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Forks;

/// <summary>A question about a finished quarter: what if this company had given these orders instead?</summary>
public sealed record ForkPlan
{
    public required GameSetup Setup { get; init; }

    public required GameRecord Record { get; init; }

    /// <summary>The quarter that is played otherwise, counted from 1.</summary>
    public required int Quarter { get; init; }

    public required string Company { get; init; }

    /// <summary>All orders of the company for that quarter, answers to offers included.</summary>
    public required IReadOnlyList<Order> Orders { get; init; }
}

using CloudWars.Analysis.Games;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Balance;

/// <summary>What a balance report is measured on: one scenario, AI players of one level, so many games a series.</summary>
public sealed record BalancePlan
{
    public required GameSetup Setup { get; init; }

    public required ControllerMaker Maker { get; init; }

    /// <summary>The level that sits on every seat where play is equal, such as <c>director</c>.</summary>
    public string Level { get; init; } = "director";

    /// <summary>Games in each series; rounded up so that everyone sits everywhere equally often.</summary>
    public int Games { get; init; } = 100;

    public ulong Seed { get; init; } = 1;

    /// <summary>Ids of the companies that somebody can take.</summary>
    public IReadOnlyList<string> Seats => [.. Setup.Companies.Where(c => c.Seat).Select(c => c.Id)];
}

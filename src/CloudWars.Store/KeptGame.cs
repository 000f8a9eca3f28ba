using CloudWars.Core.Replay;

namespace CloudWars.Store;

/// <summary>A saved game as lists show it: its envelope, without the orders.</summary>
public sealed record KeptGame
{
    public required string Name { get; init; }

    public required string Scenario { get; init; }

    public required ulong Seed { get; init; }

    public required int RulesVersion { get; init; }

    public required int Quarters { get; init; }

    public required int Played { get; init; }

    public required bool Over { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public required IReadOnlyList<SeatRecord> Seats { get; init; }

    /// <summary>The standings when it was last saved, best first; empty if nobody drew them.</summary>
    public IReadOnlyList<KeptStanding> Standings { get; init; } = [];

    /// <summary>Key of the scenario text it is played with, or empty.</summary>
    internal string ScenarioKey { get; init; } = "";
}

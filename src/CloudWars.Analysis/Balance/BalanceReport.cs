using CloudWars.Analysis.Probes;
using CloudWars.Analysis.Tournaments;

namespace CloudWars.Analysis.Balance;

/// <summary>What <c>cloudwars balance</c> says about one scenario.</summary>
public sealed record BalanceReport
{
    public required string Scenario { get; init; }

    public required string Title { get; init; }

    public required string Level { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>Length of a game.</summary>
    public required int Quarters { get; init; }

    /// <summary>A game of less than two years is a lesson: it has no room for every order and leg.</summary>
    public bool IsLesson => Quarters < 8;

    /// <summary>Games at equal level; the style and skill series are as long, rounded up to whole blocks.</summary>
    public required int Games { get; init; }

    public required IReadOnlyList<Share> Companies { get; init; }

    /// <summary>Empty where only one role sits.</summary>
    public required IReadOnlyList<Share> Roles { get; init; }

    public required IReadOnlyList<Share> Styles { get; init; }

    public required LeadStory Leads { get; init; }

    public required VarianceShares Variance { get; init; }

    /// <summary>Mean score of each level in the skill series.</summary>
    public required IReadOnlyList<(string Level, Interval Score)> Levels { get; init; }

    public required IReadOnlyList<EventSway> Events { get; init; }

    public required IReadOnlyList<UseCount> Orders { get; init; }

    public required IReadOnlyList<UseCount> Legs { get; init; }

    public required IReadOnlyList<UseCount> Endings { get; init; }

    /// <summary>The best that a search for foul play found, by kind; empty if none was asked for.</summary>
    public IReadOnlyList<ProbeResult> Probes { get; init; } = [];

    /// <summary>What is not as it should be, in one sentence each; empty for a fair game.</summary>
    public IReadOnlyList<string> Complaints => BalanceTargets.Missed(this);
}

using CloudWars.Analysis.Tournaments;
using CloudWars.Core.Views;

namespace CloudWars.Analysis.Forks;

/// <summary>What happened beside what would have happened.</summary>
public sealed record Fork
{
    public required ForkPlan Plan { get; init; }

    public required Branch Played { get; init; }

    public required Branch Forked { get; init; }

    /// <summary>Orders of the fork that the rules refused, each with the reason.</summary>
    public required IReadOnlyList<string> Refused { get; init; }

    /// <summary>
    /// What makes the difference of market value at the end: everything that moved the value since the fork, added up in both
    /// histories. The parts add up to the difference.
    /// </summary>
    public required IReadOnlyList<Part> Difference { get; init; }

    /// <summary>Headlines of the fork that the played game never had, and the other way round.</summary>
    public required IReadOnlyList<string> OnlyForked { get; init; }

    public required IReadOnlyList<string> OnlyPlayed { get; init; }

    /// <summary>Difference of return at the end, fork less played, over other lucks; null if none were asked for.</summary>
    public ForkSamples? Samples { get; init; }
}

/// <summary>The same fork under other luck: mean difference of return and in how many lucks the fork ended higher.</summary>
public sealed record ForkSamples(int Count, Interval Difference, Interval Better);

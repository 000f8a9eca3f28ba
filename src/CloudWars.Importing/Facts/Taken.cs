using System.Collections.Immutable;

namespace CloudWars.Importing.Facts;

/// <summary>
/// A fact as the review shows it: what was read (or changed, or added by hand), the sentences it rests on, and whether the
/// scenario is to use it.
/// </summary>
public sealed record Taken<T>(T Fact, ImmutableArray<Citation> Citations)
{
    public bool Accepted { get; init; } = true;

    /// <summary>The player changed it: the sentence is no longer its source.</summary>
    public bool Edited { get; init; }

    /// <summary>Where its figures come from, in the words of a scenario file; null when only the player says so.</summary>
    public string? Source => Edited || Citations.IsEmpty ? null : Citations[0].Words;
}

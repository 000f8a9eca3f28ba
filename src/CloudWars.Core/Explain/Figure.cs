namespace CloudWars.Core.Explain;

/// <summary>
/// A number that can be opened: its parts add up to it, its rule says how it came about in words with today's numbers, and a
/// starting value names its source. Parts open in turn.
/// </summary>
public sealed record Figure(string Name, double Amount, string Unit)
{
    public string Rule { get; init; } = "";

    public IReadOnlyList<Figure> Parts { get; init; } = [];

    public string Source { get; init; } = "";

    /// <summary>The amount a quarter ago, where it is known.</summary>
    public double? Before { get; init; }
}

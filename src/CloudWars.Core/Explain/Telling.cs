namespace CloudWars.Core.Explain;

/// <summary>What is inside a figure: the rule in words with today's numbers, and the parts that add up to it.</summary>
public sealed record Telling(string Rule, IReadOnlyList<Figure> Parts)
{
    public string Source { get; init; } = "";
}

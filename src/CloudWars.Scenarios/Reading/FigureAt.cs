using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Reading;

/// <summary>
/// A figure found in a scenario file. The source or assumption is its own or that of the part it stands in;
/// <paramref name="NeedsOrigin"/> is false for numbers that shape the game rather than describe the world.
/// </summary>
internal sealed record FigureAt(
    string Path, FigureAttribute? About, IReadOnlyList<double> Numbers, string? Source, string? Assumed, bool NeedsOrigin)
{
    /// <summary>Lowest and highest value of a figure that is drawn when a game begins.</summary>
    public IReadOnlyList<double>? Range { get; init; }

    public bool HasOrigin => !string.IsNullOrWhiteSpace(Source) || !string.IsNullOrWhiteSpace(Assumed);
}

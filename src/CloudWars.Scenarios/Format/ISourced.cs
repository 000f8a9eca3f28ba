namespace CloudWars.Scenarios.Format;

/// <summary>A figure that may say where it comes from, whatever its type.</summary>
public interface ISourced
{
    string? Source { get; }

    string? Assumed { get; }

    /// <summary>Lowest and highest value between which it is drawn when a game begins, or null for a fixed figure.</summary>
    IReadOnlyList<double>? Range { get; }

    /// <summary>The number or numbers, for range checks and the sheet.</summary>
    IReadOnlyList<double> Numbers { get; }
}

namespace CloudWars.Scenarios;

/// <summary>How to read a scenario.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Standard { get; } = new();

    /// <summary>Id of the variant to play, or null for the scenario as it stands.</summary>
    public string? Variant { get; init; }

    /// <summary>A figure without source or assumption is an error instead of a warning: the rule for bundled scenarios.</summary>
    public bool OriginsRequired { get; init; }
}

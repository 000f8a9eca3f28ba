namespace CloudWars.Players;

/// <summary>
/// Who shall play a seat, as asked for: a level, a style or none (then seed and company choose), how many quarters it may
/// imagine for a decision or null for the level's own budget, and whether it stays away from the negotiating table.
/// </summary>
public sealed record ControllerSpec(string Level, string? Style, int? Resolutions = null, bool NoDeals = false)
{
    /// <summary>What is written behind a level or style to take its deals away, to measure what they are worth.</summary>
    public const string WithoutDeals = "no-deals";

    public override string ToString() =>
        $"ai:{Level}{(Resolutions is { } budget ? $"@{budget}" : "")}{(Style is null ? "" : $"/{Style}")}{(NoDeals ? $"/{WithoutDeals}" : "")}";
}

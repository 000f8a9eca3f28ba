namespace CloudWars.Players;

/// <summary>
/// Who shall play a seat, as asked for: a level, a style or none (then seed and company choose), and how many quarters it may
/// imagine for a decision or null for the level's own budget.
/// </summary>
public sealed record ControllerSpec(string Level, string? Style, int? Resolutions = null)
{
    public override string ToString() =>
        $"ai:{Level}{(Resolutions is { } budget ? $"@{budget}" : "")}{(Style is null ? "" : $"/{Style}")}";
}

namespace CloudWars.Players;

/// <summary>Who shall play a seat, as asked for: a level, and a style or none (then seed and company choose).</summary>
public sealed record ControllerSpec(string Level, string? Style)
{
    public override string ToString() => Style is null ? $"ai:{Level}" : $"ai:{Level}/{Style}";
}

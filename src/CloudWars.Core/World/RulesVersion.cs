namespace CloudWars.Core.World;

/// <summary>
/// The version of the rules. It goes up whenever the same scenario, seed and orders would give another result; recorded
/// games say under which version they were played.
/// </summary>
public static class RulesVersion
{
    public const int Current = 6;
}

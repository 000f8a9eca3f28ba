namespace CloudWars.Store.Checks;

/// <summary>
/// What came of playing a record again. <paramref name="Quarter"/> is the first that differs (0 if none); then
/// <paramref name="Problem"/> says how.
/// </summary>
public sealed record ReplayVerdict(bool Ok, int Quarters, int Quarter = 0, string Problem = "")
{
    /// <summary>The record ends with the end of the game.</summary>
    public bool Over { get; init; }
}

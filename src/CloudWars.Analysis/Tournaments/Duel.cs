namespace CloudWars.Analysis.Tournaments;

/// <summary>
/// One controller against another over the same luck and the same seats: the difference of their mean scores by block, and in
/// how many blocks the first was ahead.
/// </summary>
public sealed record Duel(string First, string Second, Interval Difference, int BlocksAhead, int Blocks)
{
    /// <summary>The difference is no accident at the 95% level.</summary>
    public bool Decided => Difference.Low > 0 || Difference.High < 0;
}

namespace CloudWars.Analysis.Tournaments;

/// <summary>
/// One controller against another over the same luck and the same seats: the difference of their mean scores by block, and in
/// how many blocks the first was ahead.
/// </summary>
public sealed record Duel(string First, string Second, Interval Difference, int BlocksAhead, int Blocks)
{
    /// <summary>The difference is no accident at the 95% level.</summary>
    public bool Decided => Difference.Low > 0 || Difference.High < 0;

    /// <summary>Games in which both sat and one came before the other, and how many of them the first won.</summary>
    public int Met { get; init; }

    public int Won { get; init; }

    public Interval WinRate => Interval.OfShare(Won, Met);
}

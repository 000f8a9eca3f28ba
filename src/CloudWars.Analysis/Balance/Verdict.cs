namespace CloudWars.Analysis.Balance;

/// <summary>What a measured figure says about a bound.</summary>
public enum Verdict
{
    /// <summary>The figure lies within the bounds.</summary>
    Within,

    /// <summary>It lies outside, but so few games could do that by chance.</summary>
    Doubtful,

    /// <summary>It lies outside, and so does its 95% interval.</summary>
    Outside,
}

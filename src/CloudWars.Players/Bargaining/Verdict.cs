using CloudWars.Core.Deals;

namespace CloudWars.Players.Bargaining;

/// <summary>
/// A sheet as a player judges it, in $bn: what it gains, what it thinks the other side gains, and whether even a kind reading
/// says that it loses.
/// </summary>
internal sealed record Verdict(TermSheet Sheet, double Own, double Other, bool Hurts)
{
    /// <summary>What there is to share.</summary>
    public double Surplus => Own + Other;

    /// <summary>Gain in log units of value as imagined futures show it, or null if none were asked.</summary>
    public double? Seen { get; init; }

    /// <summary>In how many futures it was seen.</summary>
    public int Futures { get; init; }
}

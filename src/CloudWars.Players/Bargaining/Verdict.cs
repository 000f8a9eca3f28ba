using CloudWars.Core.Deals;

namespace CloudWars.Players.Bargaining;

/// <summary>
/// A sheet as a player judges it, in $bn: what it gains, what it thinks the other side gains, and whether even a kind reading
/// says that it loses.
/// </summary>
internal sealed record Verdict(TermSheet Sheet, double Own, double Other, bool Hurts, string Because)
{
    /// <summary>What there is to share.</summary>
    public double Surplus => Own + Other;
}

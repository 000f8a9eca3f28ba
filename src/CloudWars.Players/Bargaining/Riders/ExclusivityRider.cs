using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;

namespace CloudWars.Players.Bargaining.Riders;

/// <summary>
/// A lab that buys compute binds itself for a while: enterprises follow its models to the cloud, which pays for that in the other
/// terms. What it costs the lab grows with the square of the time, what it brings the cloud does not: short ones pay.
/// </summary>
internal static class ExclusivityRider
{
    private const int Longest = 3;

    public static IReadOnlyList<Leg> Draft(Pairing p, IReadOnlyList<Leg> legs) =>
        legs.Any(l => l is ExclusivityLeg) || !legs.Any(l => l is ComputeLeg)
            ? []
            : [.. Enumerable.Range(1, Longest).Select(quarters => new ExclusivityLeg(p.Lab.Id, quarters))];
}

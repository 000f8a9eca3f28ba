using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>Three years of compute at the market's price.</summary>
internal static class PlainCompute
{
    public static IReadOnlyList<Leg>? Draft(Pairing p) =>
        p.Gw < 0.6 * p.LeastGw ? null : [new ComputeLeg(p.Cloud.Id, null, p.Gw, 12, p.Price, 90)];
}

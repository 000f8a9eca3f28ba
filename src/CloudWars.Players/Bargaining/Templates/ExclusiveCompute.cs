using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>More compute, cheaper, for a lab that signs with nobody else for three quarters.</summary>
internal static class ExclusiveCompute
{
    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        double gw = OrderSheet.Neat(Math.Min(p.Need * 1.2, 0.4 * p.Room));
        return gw < 2 * p.LeastGw || p.Room < 2 * gw ? null :
        [
            new ComputeLeg(p.Cloud.Id, null, gw, 16, OrderSheet.Neat(0.93 * p.Price), 90),
            new ExclusivityLeg(p.Lab.Id, 3),
        ];
    }
}

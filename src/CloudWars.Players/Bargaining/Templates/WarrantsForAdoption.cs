using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>A chip's owner pays for a marquee adopter with its own paper, as AMD did with OpenAI in October 2025.</summary>
internal static class WarrantsForAdoption
{
    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        FleetView? own = p.Cloud.Fleet.FirstOrDefault(f => f.Family == p.Cloud.OwnFamily);
        double gw = own is null ? 0 : OrderSheet.Neat(Math.Min(Math.Min(p.Gw * 1.2, 0.4 * p.Room), 0.35 * own.Capacity));
        return own is null || gw < 0.06 ? null :
        [
            new WarrantLeg(p.Cloud.Id, 0.3, 3, own.Family, OrderSheet.Neat(Math.Max(0.02, gw / 3)), 10),
            new AdoptionLeg(p.Lab.Id, own.Family, OrderSheet.Neat(Math.Max(0.02, 0.8 * gw)), 6, 0.5),
            new ComputeLeg(p.Cloud.Id, own.Family, gw, 16, p.Price, 90),
        ];
    }
}

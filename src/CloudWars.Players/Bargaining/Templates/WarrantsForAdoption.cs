using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>A chip's owner pays for a marquee adopter with its own paper, as AMD did with OpenAI in October 2025.</summary>
internal static class WarrantsForAdoption
{
    /// <summary>Percent of itself that a company offers at the most.</summary>
    private const double Most = 2;

    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        if (p.Cloud.Fleet.Find(f => f.Family == p.Cloud.OwnFamily) is not { } own)
        {
            return null;
        }

        double gw = OrderSheet.Neat(Math.Min(Math.Min(p.Gw * 1.2, 0.4 * p.Room), 0.35 * own.Capacity));
        if (gw < p.LeastGw)
        {
            return null;
        }

        double business = gw * p.View.Market.Chips.First(c => c.Id == own.Family).PricePerGw;
        double percent = 100 * 0.6 * p.View.Setup.Rules.WarrantsForBusiness * business / Math.Max(0.1, p.Cloud.Value);
        return
        [
            new WarrantLeg(p.Cloud.Id, Math.Round(Math.Clamp(percent, 0.1, Most), 2), 3, own.Family, OrderSheet.Neat(Math.Max(0.02, gw / 3)), 10),
            new AdoptionLeg(p.Lab.Id, own.Family, OrderSheet.Neat(Math.Max(0.01, 0.8 * gw)), 6, 0.5),
            new ComputeLeg(p.Cloud.Id, own.Family, gw, 16, p.Price, 90),
        ];
    }
}

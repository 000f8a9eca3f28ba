using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>The article's deal: a cloud buys into a lab, the lab runs work on the cloud's own chips and rents them there.</summary>
internal static class EquityForAdoption
{
    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        if (p.Cloud.Fleet.Find(f => f.Family == p.Cloud.OwnFamily) is not { } own)
        {
            return null;
        }

        double spare = 0.3 * (p.Cloud.Cash.Value - (0.3 * p.Cloud.Revenue.Value));
        double amount = OrderSheet.Neat(Math.Min(p.Round(0.022), Math.Min(15, spare)));
        double gw = OrderSheet.Neat(Math.Min(Math.Min(p.Gw * 1.3, p.Room * 0.4), 0.35 * own.Capacity));
        return amount < p.LeastMoney || gw < p.LeastGw ? null :
        [
            new EquityLeg(p.Cloud.Id, amount, Math.Round(p.Lab.Value, 1)),
            new AdoptionLeg(p.Lab.Id, own.Family, OrderSheet.Neat(Math.Max(0.01, 0.85 * gw)), 6, Math.Round(0.08 * amount, 1)),
            new ComputeLeg(p.Cloud.Id, own.Family, gw, 16, OrderSheet.Neat(0.96 * p.Price), 90),
        ];
    }
}

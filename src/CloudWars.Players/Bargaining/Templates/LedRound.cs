using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Bargaining.Templates;

/// <summary>An equity round led by a cloud that sells compute to the lab: capital that comes back as revenue.</summary>
internal static class LedRound
{
    public static IReadOnlyList<Leg>? Draft(Pairing p)
    {
        double spare = 0.3 * (p.Cloud.Cash.Value - (0.3 * p.Cloud.Revenue.Value));
        double amount = OrderSheet.Neat(Math.Min(p.Round(0.025), Math.Min(12, spare)));
        bool buys = p.View.Contracts.Any(c => c.Provider == p.Cloud.Id && c.Customer == p.Lab.Id);
        if (amount < p.LeastMoney || (!buys && p.Gw < p.LeastGw))
        {
            return null;
        }

        EquityLeg equity = new(p.Cloud.Id, amount, Math.Round(0.97 * p.Lab.Value, 1));
        return p.Gw < p.LeastGw ? [equity] : [equity, new ComputeLeg(p.Cloud.Id, null, p.Gw, 12, p.Price, 90)];
    }
}

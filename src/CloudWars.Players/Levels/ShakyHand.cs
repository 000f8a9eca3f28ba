using CloudWars.Core.Orders;
using CloudWars.Players.Desks;

namespace CloudWars.Players.Levels;

/// <summary>Writes an order with the wrong amount.</summary>
internal static class ShakyHand
{
    public static Order Blur(Order order, double factor) => order switch
    {
        Borrow b => b with { Amount = OrderSheet.Neat(b.Amount * factor) },
        IssueShares i => i with { Amount = OrderSheet.Neat(i.Amount * factor) },
        BuyBack b => b with { Amount = OrderSheet.Neat(b.Amount * factor) },
        FundResearch r => r with { PerQuarter = OrderSheet.Neat(r.PerQuarter * factor) },
        FundSilicon s => s with { PerQuarter = OrderSheet.Neat(s.PerQuarter * factor) },
        TrainModel t => t with { Percent = Math.Round(Math.Clamp(t.Percent * factor, 10, 90)) },
        BuildSites s => s with { Gigawatts = OrderSheet.Neat(s.Gigawatts * factor) },
        OrderChips c => c with { Gigawatts = OrderSheet.Neat(c.Gigawatts * factor) },
        _ => order,
    };
}

using CloudWars.Core.Orders;

namespace CloudWars.Screens.Pages;

/// <summary>What the drafted orders cost together, from the previews that the orders themselves give. $bn.</summary>
internal sealed record DraftSums(double CashNow, double CashPerQuarter, double CashAfter)
{
    public static DraftSums Of(SeatDesk desk)
    {
        double now = 0;
        double perQuarter = 0;
        foreach (Order order in desk.Draft)
        {
            OrderPreview preview = OrderCatalog.KindOf(order).Preview(desk.View, order);
            now += preview.CashNow;
            perQuarter += preview.CashPerQuarter;
        }

        return new DraftSums(now, perQuarter, desk.Me.Cash.Value + now);
    }
}

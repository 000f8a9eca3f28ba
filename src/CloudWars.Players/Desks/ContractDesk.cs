using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Desks;

/// <summary>Asks clouds for plain compute at the market's price: the bread and butter of a lab, and what imagined labs do.</summary>
internal static class ContractDesk
{
    private const double LeastWorthAsking = 0.03;

    public static void Give(OrderSheet sheet, Playbook book)
    {
        SeatView view = sheet.View;
        if (!book.Bargains || !view.Me.Setup.TrainsModels || view.Me.Setup.SellsCompute || view.DealsFrozen)
        {
            return;
        }

        double need = ComputeNeed.Of(view, view.Me, book);
        if (need < LeastWorthAsking * view.Setup.Scale)
        {
            return;
        }

        CompanyView? best = null;
        double most = 0.05 * view.Setup.Scale;
        foreach (CompanyView cloud in view.Others)
        {
            double room = cloud.Active && cloud.Setup.SellsCompute ? ComputeNeed.RoomAt(view, cloud) : 0;
            if (room > most)
            {
                most = room;
                best = cloud;
            }
        }

        double gw = OrderSheet.Neat(Math.Min(need, 0.3 * most));
        if (best is not null && gw >= 0.02 * view.Setup.Scale)
        {
            double price = Math.Ceiling(view.Market.ComputePrice * 101) / 100;
            sheet.Give(new Propose(new TermSheet(view.MyId, best.Id, [new ComputeLeg(best.Id, null, gw, 8, price, 90)])));
        }
    }
}

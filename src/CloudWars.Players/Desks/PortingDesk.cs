using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Desks;

/// <summary>Ports work to chips the company runs on already, or has promised to, so that their machines are worth having.</summary>
internal static class PortingDesk
{
    public static void Give(OrderSheet sheet, Playbook book)
    {
        SeatView view = sheet.View;
        FleetView? found = null;
        double most = 0;
        foreach (FleetView family in view.Me.Fleet)
        {
            double weight = family.Friction < 0.01 || family.Porting > 0.95 ? 0 : (family.Used + (0.5 * family.Capacity)) * family.Friction;
            weight += Promised(view, family.Family) ? 10 : 0;
            if (weight > most && family.Porting < 0.98)
            {
                most = weight;
                found = family;
            }
        }

        if (found is not { } best || sheet.Cash < 2)
        {
            return;
        }

        double share = Math.Max(book.Shift, Math.Max(Promised(view, best.Family) ? 0.3 : 0, best.Used / Math.Max(0.01, view.Me.ComputeUsed)));
        share = Math.Round(Math.Clamp(share, 0, 0.6), 2);
        if (share >= 0.05 && best.Mix < share - 0.03)
        {
            sheet.Give(new PortWorkload(best.Family, share * 100));
        }
    }

    private static bool Promised(SeatView view, string family)
    {
        foreach (PromiseView promise in view.Promises)
        {
            if (promise.Family == family && Pledges.IsOwnAdoption(view, promise))
            {
                return true;
            }
        }

        return false;
    }
}

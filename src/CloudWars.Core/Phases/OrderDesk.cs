using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Core.Phases;

/// <summary>
/// Carries out accepted orders of one moment: for each company the kinds in the order of the catalogue, and orders of one kind
/// as the seat wrote them (two shifts of workload, or two purchases of stakes, share one whole).
/// </summary>
internal static class OrderDesk
{
    public static void CarryOut(QuarterContext context, OrderMoment moment)
    {
        for (int company = 0; company < context.Orders.Length; company++)
        {
            IReadOnlyList<Order>? orders = context.Orders[company];
            if (orders is null || orders.Count == 0 || context.Company(company).Insolvent)
            {
                continue;
            }

            foreach (OrderKind kind in OrderCatalog.All)
            {
                if (kind.Moment == moment)
                {
                    CarryOut(context, company, kind, orders);
                }
            }
        }
    }

    private static void CarryOut(QuarterContext context, int company, OrderKind kind, IReadOnlyList<Order> orders)
    {
        for (int i = 0; i < orders.Count; i++)
        {
            if (orders[i]?.GetType() != kind.OrderType)
            {
                continue;
            }

            if (OrderCatalog.IsTooMany(kind, orders, i))
            {
                context.Tell(Happening.OrderRefused, company, -1, 0, $"{kind.Title}: ordered more than once", secret: true);
                continue;
            }

            // What was legal when it was given can have become impossible: a stake was sold, the cash is gone.
            if (kind.Check(new SeatView(context.State, company), orders[i]) is { } refusal)
            {
                context.Tell(Happening.OrderRefused, company, -1, 0, $"{kind.Title}: {refusal.Why}", secret: true);
                continue;
            }

            kind.Apply(context, company, orders[i]);
        }
    }
}

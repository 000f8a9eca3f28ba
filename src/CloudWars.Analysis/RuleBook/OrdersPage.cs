using System.Text;
using CloudWars.Core.Orders;
using CloudWars.Core.World;

namespace CloudWars.Analysis;

/// <summary>Every order, from the catalogue.</summary>
internal static class OrdersPage
{
    public static RulePage Build()
    {
        StringBuilder text = new();
        text.Append($"At most {Limits.OrdersPerQuarter} orders a quarter, each kind once for each thing it is about. All orders are secret until the quarter resolves.\n");
        foreach (IGrouping<OrderGroup, OrderKind> group in OrderCatalog.All.GroupBy(k => k.Group).OrderBy(g => g.Key))
        {
            text.Append($"\n## {group.Key}\n\n");
            foreach (OrderKind kind in group)
            {
                text.Append($"- **{kind.Title}** (`{kind.Name}`, {When(kind.Moment)}). {kind.Meaning}\n");
            }
        }

        return new RulePage("orders", "Orders", "Everything a company can be told to do.", text.ToString());
    }

    private static string When(OrderMoment moment) => moment switch
    {
        OrderMoment.Talks => "at the negotiating table",
        OrderMoment.Treasury => "with the treasury",
        OrderMoment.Policy => "before the machines run",
        _ => "last, with the cash that is left",
    };
}

using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Players.Desks;

/// <summary>Puts a quarter's orders together: answers first, then the plan's, then own proposals in place of the plan's plain ones.</summary>
internal static class Agenda
{
    public static IReadOnlyList<Order> Of(SeatView view, IReadOnlyList<Order> answers, IReadOnlyList<Order> plan, IReadOnlyList<TermSheet> proposals)
    {
        OrderSheet sheet = new(view);
        foreach (Order answer in answers)
        {
            sheet.Give(answer);
        }

        foreach (Order order in plan)
        {
            if (order is not Propose)
            {
                sheet.Give(order);
            }
        }

        foreach (TermSheet proposal in proposals)
        {
            sheet.Give(new Propose(proposal));
        }

        return sheet.Orders;
    }
}

using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Bargaining;

namespace CloudWars.Players.Desks;

/// <summary>Puts a quarter's orders together: answers first, then the plan's, then own proposals, and
/// the plan's plain ones for partners that got none.</summary>
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

        foreach (Order order in plan)
        {
            if (order is Propose { Sheet: { } plain } && Pairing.MyTurn(view, plain.To))
            {
                sheet.Give(order);
            }
        }

        return sheet.Orders;
    }
}

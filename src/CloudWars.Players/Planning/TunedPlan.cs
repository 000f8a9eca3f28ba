using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players.Desks;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// A book for the quarters to come, with changes to what it would order in the one that is being decided: a stake sold, a round
/// left out, a hall more.
/// </summary>
internal sealed class TunedPlan(Playbook book, int quarter, IReadOnlyList<OrderEdit> edits) : IPlan
{
    private readonly BookPlan _plan = new(book);

    public string Name => book.Name;

    public Playbook Book => book;

    public IReadOnlyList<OrderEdit> Edits => edits;

    public IReadOnlyList<Order> Orders(SeatView view)
    {
        IReadOnlyList<Order> orders = _plan.Orders(view);
        if (view.Quarter != quarter || edits.Count == 0)
        {
            return orders;
        }

        foreach (OrderEdit edit in edits)
        {
            orders = edit.Apply(orders);
        }

        return Affordable(view, orders);
    }

    /// <summary>A book spends what is there; with changes to it the sum may be too much, and what cannot be paid is left out.</summary>
    private static IReadOnlyList<Order> Affordable(SeatView view, IReadOnlyList<Order> orders)
    {
        OrderSheet sheet = new(view);
        double cash = sheet.Cash + orders.Sum(o => Math.Max(0, CashOf(view, o)));
        foreach (Order order in orders)
        {
            double spent = Math.Max(0, -CashOf(view, order));
            if (spent <= cash && sheet.Give(order))
            {
                cash -= spent;
            }
        }

        return sheet.Orders;
    }

    private static double CashOf(SeatView view, Order order) =>
        order is Propose or Counter or Accept ? 0 : OrderCatalog.KindOf(order).Preview(view, order).CashNow;

    public TunedPlan With(Playbook other) => new(other, quarter, edits);

    public TunedPlan With(OrderEdit edit) => new(book, quarter, [.. edits.Where(e => !e.Concerns(edit)), edit]);
}

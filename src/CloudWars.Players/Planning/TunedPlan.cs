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

        OrderSheet sheet = new(view);
        foreach (Order order in orders)
        {
            sheet.Give(order);
        }

        return sheet.Orders;
    }

    public TunedPlan With(Playbook other) => new(other, quarter, edits);

    public TunedPlan With(OrderEdit edit) => new(book, quarter, [.. edits.Where(e => !e.Concerns(edit)), edit]);
}

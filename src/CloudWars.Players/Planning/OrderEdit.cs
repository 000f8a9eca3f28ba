using CloudWars.Core.Orders;

namespace CloudWars.Players.Planning;

/// <summary>One change to a list of orders: an order given in place of the one of its kind and subject, or that one left out.</summary>
internal sealed record OrderEdit(Order Order, bool LeftOut)
{
    private readonly OrderKind _kind = OrderCatalog.KindOf(Order);

    public bool Concerns(OrderEdit other) => Concerns(other.Order);

    public IReadOnlyList<Order> Apply(IReadOnlyList<Order> orders)
    {
        List<Order> changed = [.. orders.Where(o => !Concerns(o))];
        if (!LeftOut)
        {
            // Money is raised before it is spent, on the sheet as in the quarter.
            changed.Insert(_kind.Moment == OrderMoment.Treasury ? 0 : changed.Count, Order);
        }

        return changed;
    }

    /// <summary>Whether these orders are as the change wants them.</summary>
    public bool ShowsIn(IReadOnlyList<Order> orders) => orders.Contains(Order) != LeftOut;

    /// <summary>The change in words, for a reason.</summary>
    public string Describe(Core.World.GameSetup setup)
    {
        string words = _kind.Describe(setup, Order);
        words = words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
        return LeftOut ? $"not to {words}" : $"to {words}";
    }

    private bool Concerns(Order other) => other.GetType() == Order.GetType() && _kind.Subject(other) == _kind.Subject(Order);
}

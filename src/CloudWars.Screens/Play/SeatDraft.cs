using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Play;

/// <summary>The orders of one seat until they are committed, each with the form it was filled in, so that it can be changed.</summary>
internal sealed class SeatDraft
{
    private readonly List<(Order Order, FieldValues? Filled, bool Standing)> _drafted = [];

    public IReadOnlyList<Order> Orders => [.. _drafted.Select(d => d.Order)];

    /// <summary>The places of orders that a standing order put there.</summary>
    public IReadOnlySet<int> Standing => Enumerable.Range(0, _drafted.Count).Where(i => _drafted[i].Standing).ToHashSet();

    /// <summary>Standing orders that could not be given, and why.</summary>
    public IReadOnlyList<string> NotGiven { get; private set; } = [];

    public FieldValues? FilledAt(int index) => _drafted[index].Filled;

    /// <summary>The other orders: what a changed one is checked against.</summary>
    public IReadOnlyList<Order> Without(int? index) => [.. _drafted.Where((_, i) => i != index).Select(d => d.Order)];

    /// <summary>Puts an order in, or in the place of another; says why not when it cannot be given.</summary>
    public Refusal? Put(SeatView view, Order order, FieldValues? filled = null, int? inPlaceOf = null)
    {
        if (OrderCatalog.Check(view, order, Without(inPlaceOf)) is { } refusal)
        {
            return refusal;
        }

        if (inPlaceOf is { } index && index < _drafted.Count)
        {
            _drafted[index] = (order, filled, false);
        }
        else
        {
            _drafted.Add((order, filled, false));
        }

        return null;
    }

    /// <summary>
    /// Adds the caretaker's orders beside what is drafted; what the player has decided stays.
    /// </summary>
    /// <param name="view">What the seat sees.</param>
    /// <param name="areas">Which areas; null for all.</param>
    /// <returns>How many were added.</returns>
    public int FillIn(SeatView view, Func<OrderGroup, bool>? areas = null)
    {
        int added = 0;
        foreach (Order order in CaretakerAdvice.Orders(view))
        {
            OrderKind kind = OrderCatalog.KindOf(order);
            bool decided = _drafted.Exists(d => d.Order.GetType() == order.GetType() && OrderCatalog.KindOf(d.Order).Subject(d.Order) == kind.Subject(order));
            added += !decided && (areas?.Invoke(kind.Group) ?? true) && Put(view, order) is null ? 1 : 0;
        }

        return added;
    }

    /// <summary>Drafts what the player does not want to decide every quarter.</summary>
    public void Begin(SeatView view, bool answering, StandingOrders standing)
    {
        List<string> notGiven = [];
        foreach (Order order in answering ? [] : standing.Repeated)
        {
            if (Put(view, order) is { } refusal)
            {
                notGiven.Add($"{OrderCatalog.KindOf(order).Describe(view.Setup, order)}: {refusal.Why}");
            }
        }

        if (!answering && standing.Areas.Count > 0)
        {
            FillIn(view, standing.Covers);
        }

        foreach (Order answer in answering && standing.Covers(OrderGroup.Boardroom) ? Autopilot.Answers(view) : [])
        {
            Put(view, answer);
        }

        NotGiven = notGiven;
        for (int i = 0; i < _drafted.Count; i++)
        {
            _drafted[i] = _drafted[i] with { Standing = true };
        }
    }

    public void RemoveAt(int index)
    {
        if (index >= 0 && index < _drafted.Count)
        {
            _drafted.RemoveAt(index);
        }
    }

    /// <summary>Takes back whatever was answered to an offer, so that it can be answered otherwise.</summary>
    public void RemoveAnswersTo(int deal) => _drafted.RemoveAll(d => DealOf(d.Order) == deal);

    private static int? DealOf(Order order) => order switch
    {
        Accept accept => accept.Deal,
        Decline decline => decline.Deal,
        Counter counter => counter.Deal,
        Withdraw withdraw => withdraw.Deal,
        _ => null,
    };
}

using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Play;

/// <summary>The orders of one seat until they are committed, each with the form it was filled in, so that it can be changed.</summary>
internal sealed class SeatDraft
{
    private readonly List<(Order Order, FieldValues? Filled)> _drafted = [];

    public IReadOnlyList<Order> Orders => [.. _drafted.Select(d => d.Order)];

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
            _drafted[index] = (order, filled);
        }
        else
        {
            _drafted.Add((order, filled));
        }

        return null;
    }

    public void RemoveAt(int index)
    {
        if (index >= 0 && index < _drafted.Count)
        {
            _drafted.RemoveAt(index);
        }
    }

    /// <summary>Takes back whatever was answered to an offer, so that it can be answered otherwise.</summary>
    public void RemoveAnswersTo(int deal) => _drafted.RemoveAll(d => d.Order switch
    {
        Accept accept => accept.Deal == deal,
        Decline decline => decline.Deal == deal,
        Counter counter => counter.Deal == deal,
        Withdraw withdraw => withdraw.Deal == deal,
        _ => false,
    });
}

using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Players.Desks;

/// <summary>A quarter's orders as they are written: each is checked as a person's would be, so nothing illegal leaves the desk.</summary>
internal sealed class OrderSheet(SeatView view)
{
    private readonly List<Order> _orders = [];

    public SeatView View { get; } = view;

    public IReadOnlyList<Order> Orders => _orders;

    /// <summary>Cash that is not yet spoken for by orders on this sheet, $bn.</summary>
    public double Cash { get; set; } = Math.Max(0, view.Me.Cash.Value - Pledges.Money(view, view.MyId));

    /// <summary>Adds the order if it is legal.</summary>
    public bool Give(Order order)
    {
        if (OrderCatalog.Check(View, order, _orders) is not null)
        {
            return false;
        }

        _orders.Add(order);
        return true;
    }

    /// <summary>Two decimals, rounded down: what a person would write, and never above a limit.</summary>
    public static double Neat(double value) => Math.Floor(value * 100) / 100;
}

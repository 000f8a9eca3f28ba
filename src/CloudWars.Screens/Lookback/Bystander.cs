using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Players;

namespace CloudWars.Screens.Lookback;

/// <summary>Sits where nobody is asked: what the others did in a finished quarter is in the record.</summary>
internal sealed class Bystander : IController
{
    public string Reason => "";

    public IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel) => [];

    public IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel) => [];
}

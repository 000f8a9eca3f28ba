using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Players.Playbooks;

/// <summary>A rule that gives a company's orders in any position: what is tried in imagined futures.</summary>
internal interface IPlan
{
    string Name { get; }

    IReadOnlyList<Order> Orders(SeatView view);
}

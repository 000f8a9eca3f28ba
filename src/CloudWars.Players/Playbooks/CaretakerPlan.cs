using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;

namespace CloudWars.Players.Playbooks;

/// <summary>What the caretaker would do: par is always among the plans that are compared.</summary>
internal sealed class CaretakerPlan : IPlan
{
    public string Name => "caretaker";

    public IReadOnlyList<Order> Orders(SeatView view) => Autopilot.Orders(view);
}

using CloudWars.Core.Orders;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Play;

/// <summary>
/// The caretaker's orders as an adviser would give them to a person: spare cash repays bonds before it buys back shares, and shares are
/// bought back only while the price does not stand above fundamentals. The caretaker itself is par and plays by the rules' own habit.
/// </summary>
internal static class CaretakerAdvice
{
    public static IEnumerable<Order> Orders(SeatView view)
    {
        foreach (Order order in Autopilot.Orders(view))
        {
            if (order is not BuyBack spare || view.Me.Value <= view.Me.Fundamental)
            {
                yield return order;
            }
            else if (view.Me.Debt > 0)
            {
                yield return new Repay(Math.Min(spare.Amount, view.Me.Debt));
            }
        }
    }
}

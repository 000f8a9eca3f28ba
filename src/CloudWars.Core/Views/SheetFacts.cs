using CloudWars.Core.Orders;
using CloudWars.Core.Phases;

namespace CloudWars.Core.Views;

/// <summary>What can be said about a term sheet that is still being written, from what its writer may see.</summary>
public static class SheetFacts
{
    /// <summary>Odds of a leak in each quarter in which the sheet would be open.</summary>
    public static double LeakOdds(SeatView view, TermSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Gossip.Odds(view.State.Rules, sheet);
    }

    /// <summary>Why a leg of the sheet makes no sense between its parties, whatever other talks are open; null if all do.</summary>
    public static Refusal? Problem(SeatView view, TermSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(view);
        return DealDesk.CheckLegs(view.State, sheet);
    }
}

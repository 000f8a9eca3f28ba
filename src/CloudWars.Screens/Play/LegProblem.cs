using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Screens.Play;

/// <summary>Why one leg alone could not be offered. Whether talks are open already is the sheet's business, not the leg's.</summary>
internal static class LegProblem
{
    public static string? Of(SeatView view, string partner, Leg leg) => SheetFacts.Problem(view, new TermSheet(view.MyId, partner, [leg]))?.ToString();
}

using CloudWars.Core.Orders;
using CloudWars.Core.Views;

namespace CloudWars.Players;

/// <summary>
/// Whoever decides for a seat without a keyboard: an AI level, a program over the bot protocol. It is given the seat's view and
/// nothing else. People at the keyboard are not controllers: they submit their orders to the <see cref="Match"/> themselves.
/// </summary>
public interface IController
{
    /// <summary>The orders of the quarter, offers at the negotiating table included.</summary>
    IReadOnlyList<Order> Orders(SeatView view, CancellationToken cancel);

    /// <summary>Answers to offers that wait for this seat: accept, decline, counter, or nothing to let them stand.</summary>
    IReadOnlyList<Order> Answers(SeatView view, CancellationToken cancel);

    /// <summary>Why it did what it did this quarter, in one true sentence, for replays and after the game.</summary>
    string Reason { get; }
}

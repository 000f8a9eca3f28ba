namespace CloudWars.Core.Views;

/// <summary>
/// A seat's view of a world in which something more will happen: for shock tests. It knows nothing that the view does not know,
/// and nothing of it reaches the game.
/// </summary>
public static class Suppose
{
    /// <summary>The same view where these events strike in the quarter that comes next, certainly and besides all others.</summary>
    public static SeatView That(SeatView view, IEnumerable<ScenarioEvent> events)
    {
        ArgumentNullException.ThrowIfNull(view);
        GameSetup setup = view.Setup with { Events = [.. view.Setup.Events, .. events.Select(e => e with { Quarter = 0, LastQuarter = Limits.Quarters, Odds = 1 })] };
        GameState state = new(setup, view.State.Seed);
        state.CopyFrom(view.State);
        return new SeatView(state, view.Seat, view.Rumours);
    }
}

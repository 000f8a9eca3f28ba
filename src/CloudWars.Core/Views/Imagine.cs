using CloudWars.Core.Orders;
using CloudWars.Core.Phases;
using CloudWars.Core.Replay;

namespace CloudWars.Core.Views;

/// <summary>
/// A possible world that fits what a seat sees: for forecasts and for thinking. Hidden figures are the view's estimates and luck
/// comes from another seed, so nothing about the real future can be read from it. Plays on quickly, in place, without news.
/// </summary>
public sealed class Imagine
{
    private readonly GameState _origin;
    private readonly GameState _state;
    private readonly QuarterContext _context;
    private readonly int _seat;

    private Imagine(GameState origin, int seat, ulong seed)
    {
        _seat = seat;
        _origin = origin;
        _state = origin.Clone();
        _state.Seed = seed;
        _context = new QuarterContext(_state, tellNews: false);
    }

    /// <summary>An imagined world from a seat's view. Different seeds give different luck.</summary>
    public static Imagine From(SeatView view, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new Imagine(view.State, view.Seat, seed);
    }

    /// <summary>Back to the view it came from, with other luck; reuses all memory.</summary>
    public void Restart(ulong seed)
    {
        _state.CopyFrom(_origin);
        _state.Seed = seed;
    }

    /// <summary>Draws anew, by this world's luck, what the seat that looks can only estimate about the others.</summary>
    public void Doubt() => Views.Doubt.Stir(_state, _seat);

    public int Quarter => _state.Quarter;

    public bool IsOver => _state.IsOver;

    /// <summary>The imagined position as any company in it would see it (no further masking: it is imagined anyway).</summary>
    public SeatView See(string company) => _context.Seat(_state.Setup.IndexOf(company));

    /// <summary>Holds a round of talks.</summary>
    public void Talk(IReadOnlyList<SeatOrders> orders)
    {
        _context.TakeOrders(orders);
        OrderDesk.HoldTalks(_context);
    }

    /// <summary>Resolves a quarter in place.</summary>
    public void Resolve(IReadOnlyList<SeatOrders> orders)
    {
        _context.TakeOrders(orders);
        QuarterPlan.Run(_context);
    }

    /// <summary>Orders by company number, for loops that must not allocate.</summary>
    public void Resolve(IReadOnlyList<Order>?[] byCompany)
    {
        _context.TakeOrders(byCompany);
        QuarterPlan.Run(_context);
    }

    /// <summary>The same, telling the name of each phase as it is done: for whoever measures where the time goes.</summary>
    public void Resolve(IReadOnlyList<Order>?[] byCompany, Action<string> phaseDone)
    {
        ArgumentNullException.ThrowIfNull(phaseDone);
        _context.TakeOrders(byCompany);
        phaseDone("Sort orders");
        QuarterPlan.Run(_context, phase => phaseDone(phase.Name));
    }
}

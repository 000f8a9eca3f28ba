using CloudWars.Core.Orders;
using CloudWars.Core.Phases;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;

namespace CloudWars.Core;

/// <summary>
/// A game played on in place: one position, one desk and one view a seat, whose memory is used again and again. The very same
/// game as by <see cref="Simulation"/>, for whoever plays thousands of quarters. A step that fails leaves the game as it was.
/// </summary>
public sealed class GameRun
{
    private readonly GameState _state;
    private readonly GameState _before;
    private readonly QuarterContext _context;
    private readonly Estimates _estimates = new();
    private readonly GameState?[] _masked;

    /// <summary>Nothing but talks lies between the position and the one before it, so that little of it must be copied.</summary>
    private bool _onlyTalked = true;

    /// <param name="start">Where to start from; it is copied, not changed.</param>
    /// <param name="tellNews">Whether anybody wants to read what happened.</param>
    public GameRun(GameState start, bool tellNews = true)
    {
        ArgumentNullException.ThrowIfNull(start);
        _state = start.Clone();
        _before = start.Clone();
        _context = new QuarterContext(_state, tellNews);
        _masked = new GameState?[_state.CompanyCount];
        Referee = new Referee(_state);
    }

    /// <summary>
    /// A run from a position, on the memory of a run that is finished if both are of the same scenario: for series of games. Views
    /// of the finished run are no longer good.
    /// </summary>
    public static GameRun On(GameRun? finished, GameState start)
    {
        ArgumentNullException.ThrowIfNull(start);
        if (!ReferenceEquals(finished?.Setup, start.Setup))
        {
            return new GameRun(start);
        }

        finished!._state.CopyFrom(start);
        finished._before.CopyFrom(start);
        finished._onlyTalked = true;
        return finished;
    }

    public GameSetup Setup => _state.Setup;

    public int Quarter => _state.Quarter;

    public bool IsOver => _state.IsOver;

    /// <summary>Who is in and whose turn it is, at any time.</summary>
    public Referee Referee { get; }

    /// <summary>The hash of the position, as in a game's record.</summary>
    public string Hash => StateHash.Text(_state);

    /// <summary>The postings of the last quarter, if they were asked for.</summary>
    public IReadOnlyList<Posting> Postings => _context.Books.Journal;

    /// <summary>Ranks the seats as they stand, see <see cref="Par.Standings"/>.</summary>
    public IReadOnlyList<Standing> Standings(IReadOnlyList<double> par) => Par.Standings(_state, par);

    /// <summary>The position as it is now, to keep.</summary>
    public GameState Snapshot() => _state.Clone();

    /// <summary>
    /// What one seat may see now. It is good until the game goes on or the same seat is looked at again; to keep a view, take it
    /// from a <see cref="Snapshot"/>.
    /// </summary>
    public SeatView View(string company)
    {
        int seat = Simulation.Seat(_state, company);
        if (_masked[seat] is { } used)
        {
            used.CopyFrom(_state);
        }

        GameState copy = _masked[seat] ??= _state.Clone();
        return SeatMask.Put(_state, copy, seat, _estimates);
    }

    /// <summary>Orders of the caretaker of a company that nobody plays.</summary>
    public IReadOnlyList<Order> CaretakerOrders(string company) => Autopilot.Orders(_context.Seat(Simulation.Seat(_state, company)));

    /// <summary>The caretaker's answers to open offers.</summary>
    public IReadOnlyList<Order> CaretakerAnswers(string company) => Autopilot.Answers(_context.Seat(Simulation.Seat(_state, company)));

    /// <summary>Holds a round of talks, as <see cref="Simulation.Talk"/> does, and gives what was told.</summary>
    public IReadOnlyList<GameEvent> Talk(IReadOnlyList<SeatOrders> orders) => Step(orders, OrderDesk.HoldTalks, talks: true);

    /// <summary>Resolves the quarter, as <see cref="Simulation.Resolve"/> does, and gives what happened.</summary>
    public IReadOnlyList<GameEvent> Resolve(IReadOnlyList<SeatOrders> orders, bool journal = false)
    {
        if (_state.IsOver)
        {
            throw new InvalidOperationException("The game is over.");
        }

        _context.Books.KeepJournal(journal);
        return Step(orders, QuarterPlan.Run, talks: false);
    }

    /// <summary>Plays a recorded quarter: its rounds of talks, then its resolution.</summary>
    public IReadOnlyList<GameEvent> Replay(QuarterRecord quarter, bool journal = false)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        List<GameEvent> told = [];
        foreach (RoundRecord round in quarter.Rounds)
        {
            told.AddRange(Talk(round.Seats));
        }

        told.AddRange(Resolve(quarter.Rounds.Count > 0 ? quarter.Rounds[0].Seats : [], journal));
        return told;
    }

    /// <summary>
    /// Plays a recorded quarter, or, if the game was made under other rules and the quarter's end was kept, goes to that end: orders
    /// give the same result only under the rules they were given for.
    /// </summary>
    public IReadOnlyList<GameEvent> Recall(QuarterRecord quarter, int rulesVersion, bool journal = false)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        if (rulesVersion == RulesVersion.Current || KeptPosition.Read(Setup, _state.Seed, quarter.Position) is not { } kept)
        {
            return Replay(quarter, journal);
        }

        _context.Books.KeepJournal(false);
        _before.CopyFrom(_state);
        _onlyTalked = false;
        _state.CopyFrom(kept);
        return [];
    }

    /// <summary>Takes the last step back; only one.</summary>
    public void StepBack()
    {
        _state.CopyFrom(_before);
        _onlyTalked = true;
    }

    private IReadOnlyList<GameEvent> Step(IReadOnlyList<SeatOrders> orders, Action<QuarterContext> step, bool talks)
    {
        if (_onlyTalked)
        {
            _before.CopyTalksFrom(_state);
        }
        else
        {
            _before.CopyFrom(_state);
        }

        _onlyTalked = talks;
        try
        {
            _context.TakeOrders(orders);
            step(_context);
            return _context.TakeEvents();
        }
        catch
        {
            _context.TakeEvents();
            StepBack();
            throw;
        }
    }
}

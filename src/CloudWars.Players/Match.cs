using CloudWars.Core;
using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Players;

/// <summary>
/// A game being played: asks controllers, waits for people, holds the talks and resolves quarters. The same for the full
/// screen, plain mode and play without a screen. Each accepted quarter is on the shelf before anyone is told of it.
/// </summary>
/// <remarks>
/// One quarter: all seats submit orders (round 0), then those with something to answer answer (rounds 1 and 2), then the
/// quarter resolves. <see cref="Waiting"/> names the people whose input is missing; when it is empty, <see cref="Advance"/>
/// goes one step further. Not safe for use from several threads at once.
/// </remarks>
public sealed class Match
{
    private readonly Dictionary<string, IController> _controllers;
    private readonly Dictionary<string, IReadOnlyList<Order>> _submitted = [];
    private readonly Dictionary<string, string> _stoodIn = [];
    private readonly List<RoundRecord> _rounds = [];
    private readonly List<GameEvent> _talks = [];

    /// <summary>Sheets that a person has had before them in this quarter: who lets one stand is not asked again until it changes.</summary>
    private readonly HashSet<(string Company, int Deal, int Counters)> _seen = [];
    private readonly IGameShelf? _shelf;
    private readonly GameRun _run;
    private readonly bool _keepsStory;
    private GameState? _state;

    /// <summary>The quarter has only to be resolved and kept; true between calls when the shelf could not keep it.</summary>
    private bool _talksAreOver;
    private double[]? _par;
    private IReadOnlyList<string> _people;

    /// <param name="setup">The scenario.</param>
    /// <param name="record">The game so far; its played quarters are replayed at once, or recalled as they were kept if it was made under other rules.</param>
    /// <param name="controllers">Deciders by company id. Seats of the record that have none are played by people.</param>
    /// <param name="shelf">Where accepted quarters are kept, or null.</param>
    /// <param name="name">The game's name on the shelf, if it is there already.</param>
    /// <param name="keepsJournal">Whether the ledger's lines are kept, see <see cref="Journals"/>.</param>
    /// <param name="keepsStory">Whether the positions of past quarters are kept and the deciders' reasons are put into words: for games that somebody will look at.</param>
    /// <param name="finished">A match that nobody looks at any more, whose memory this one may use: for series of games.</param>
    public Match(
        GameSetup setup,
        GameRecord record,
        IReadOnlyDictionary<string, IController> controllers,
        IGameShelf? shelf = null,
        string? name = null,
        bool keepsJournal = false,
        bool keepsStory = true,
        Match? finished = null)
    {
        KeepsJournal = keepsJournal;
        _keepsStory = keepsStory;
        Record = record;
        _controllers = new Dictionary<string, IController>(controllers);
        _people = WithoutController();
        _shelf = shelf;
        _state = Simulation.Begin(setup.Quarters == record.Quarters ? setup : setup with { Quarters = record.Quarters }, record.Seed);
        _run = GameRun.On(finished?._run, _state);
        KeepPosition();
        foreach (QuarterRecord quarter in record.Played)
        {
            Events.Add(_run.Recall(quarter, record.RulesVersion, keepsJournal));
            Journals.Add([.. _run.Postings]);
            _state = null;
            KeepPosition();
        }

        Name = name ?? _shelf?.Begin(record) ?? "";
    }

    /// <summary>The game's name on the shelf.</summary>
    public string Name { get; }

    public GameRecord Record { get; private set; }

    public GameSetup Setup => _run.Setup;

    /// <summary>The position: at the start of the quarter, after talks, or at the end. Opaque; look through <see cref="View"/>.</summary>
    public GameState State => _state ??= _run.Snapshot();

    /// <summary>Positions after each quarter, the opening first; empty where no story is kept.</summary>
    public List<GameState> History { get; } = [];

    /// <summary>All events of each quarter by its number, the opening's (none) first.</summary>
    public List<IReadOnlyList<GameEvent>> Events { get; } = [[]];

    /// <summary>All events of the last resolved quarter.</summary>
    public IReadOnlyList<GameEvent> LastEvents => Events[^1];

    /// <summary>What lies at the table beside the orders.</summary>
    public TableRecord Table => Record.Table ?? TableRecord.Empty;

    /// <summary>The ledger's lines of each quarter by its number, the opening's (none) first; empty where no journal is kept.</summary>
    public List<IReadOnlyList<Posting>> Journals { get; } = [[]];

    /// <summary>Keeps the journal of each quarter (costs memory).</summary>
    public bool KeepsJournal { get; }

    public MatchStage Stage => _run.IsOver ? MatchStage.Over : _rounds.Count == 0 ? MatchStage.Orders : MatchStage.Answers;

    /// <summary>Companies that people play.</summary>
    public IEnumerable<string> People => _people;

    /// <summary>People whose orders or answers are still missing in this step.</summary>
    public IEnumerable<string> Waiting => Stage switch
    {
        MatchStage.Over => [],
        _ when _talksAreOver => [],
        MatchStage.Orders => _people.Where(c => !_submitted.ContainsKey(c) && _run.Referee.IsActive(c)),
        _ => _people.Where(c => !_submitted.ContainsKey(c) && HasToAnswer(c)),
    };

    public SeatView View(string company) => Simulation.View(State, company);

    /// <summary>The deciding controller of a seat, or null for a person.</summary>
    public IController? ControllerOf(string company) => _controllers.GetValueOrDefault(company);

    /// <summary>Hands a seat over: to a controller, or back to a person with null.</summary>
    public void HandOver(string company, IController? controller)
    {
        if (controller is null)
        {
            _controllers.Remove(company);
        }
        else
        {
            _controllers[company] = controller;
        }

        _people = WithoutController();
    }

    /// <summary>Keeps what people changed at the table, on the shelf at once.</summary>
    /// <exception cref="ShelfException">It could not be kept; it holds all the same while the match lasts.</exception>
    public void Keep(TableRecord table)
    {
        Record = Record with { Table = table };
        _shelf?.Keep(Name, table);
    }

    /// <summary>A person's orders or answers for this step; may be replaced until the step is taken.</summary>
    /// <param name="company">Whose.</param>
    /// <param name="orders">All of them.</param>
    /// <param name="standIn">Who wrote them where the person did not, such as the caretaker when a clock ran out; it is recorded.</param>
    public void Submit(string company, IReadOnlyList<Order> orders, string standIn = "")
    {
        _submitted[company] = [.. orders];
        if (standIn.Length > 0)
        {
            _stoodIn[company] = standIn;
        }
        else if (Stage == MatchStage.Orders)
        {
            _stoodIn.Remove(company);
        }
    }

    /// <summary>Takes back what a person submitted in this step.</summary>
    public void Recall(string company) => _submitted.Remove(company);

    /// <summary>
    /// Goes one step further: asks the controllers, holds the talks of this round, and either stops for people who must answer
    /// or resolves the quarter. Returns the report when a quarter was resolved and kept, else null.
    /// </summary>
    /// <exception cref="InvalidOperationException">People are still waited for, or the game is over.</exception>
    /// <exception cref="ShelfException">The quarter could not be kept and has not happened; another call tries it again.</exception>
    public QuarterReport? Advance(CancellationToken cancel = default)
    {
        if (Stage == MatchStage.Over || Waiting.Any())
        {
            throw new InvalidOperationException("The match is over or waits for people.");
        }

        while (!_talksAreOver)
        {
            HoldRound(cancel);
            _talksAreOver = _rounds.Count == Simulation.TalksRounds || !AnyoneAnswers();
            if (!_talksAreOver && PeopleAnswer())
            {
                return null;
            }
        }

        return ResolveQuarter();
    }

    /// <summary>Ranks the seats; par is computed on first use. Show it only when the game is over.</summary>
    public IReadOnlyList<Standing> Standings()
    {
        _par ??= Par.Returns(Setup, Record.Seed);
        return Standings(_par);
    }

    /// <summary>The same against par returns that are known already.</summary>
    public IReadOnlyList<Standing> Standings(IReadOnlyList<double> par) => _run.Standings(par);

    private void HoldRound(CancellationToken cancel)
    {
        List<SeatOrders> round = [];
        foreach (CompanySetup company in Setup.Companies)
        {
            IReadOnlyList<Order> orders = OrdersOf(company.Id, cancel);
            if (orders.Count > 0)
            {
                round.Add(new SeatOrders(company.Id, orders));
            }
        }

        NoteSeen();
        _talks.AddRange(_run.Talk(round));
        _state = null;
        _rounds.Add(new RoundRecord(round));
        _submitted.Clear();
    }

    private IReadOnlyList<Order> OrdersOf(string company, CancellationToken cancel)
    {
        if (_submitted.TryGetValue(company, out IReadOnlyList<Order>? given))
        {
            return given;
        }

        bool first = _rounds.Count == 0;
        bool active = _run.Referee.IsActive(company);
        bool takenOver = _run.Referee.IsTakenOver(company);
        if ((!active && !takenOver) || (!first && _run.Referee.OffersDue(company).Count == 0))
        {
            return [];
        }

        if (active && _controllers.TryGetValue(company, out IController? controller))
        {
            return first ? controller.Orders(_run.View(company), cancel) : controller.Answers(_run.View(company), cancel);
        }

        // Companies without a chair (suppliers, subsidiaries) go on under their caretaker.
        bool caretaker = takenOver || !Setup.Companies[Setup.IndexOf(company)].Seat;
        return !caretaker ? [] : first ? _run.CaretakerOrders(company) : _run.CaretakerAnswers(company);
    }

    private List<string> WithoutController() => [.. Record.Seats.Select(s => s.Company).Where(c => !_controllers.ContainsKey(c))];

    private bool AnyoneAnswers()
    {
        for (int c = 0; c < Setup.Companies.Count; c++)
        {
            if (HasToAnswer(Setup.Companies[c].Id))
            {
                return true;
            }
        }

        return false;
    }

    private bool PeopleAnswer() => _people.Any(HasToAnswer);

    /// <summary>Has an offer made or countered in this quarter to answer, and has not chosen to let it stand.</summary>
    private bool HasToAnswer(string company)
    {
        if (_run.Referee.IsActive(company))
        {
            foreach (OfferDue offer in _run.Referee.OffersDue(company))
            {
                if (offer.IsFresh && !_seen.Contains((company, offer.Deal, offer.Counters)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void NoteSeen()
    {
        foreach (string person in _people)
        {
            foreach (OfferDue offer in _run.Referee.OffersDue(person))
            {
                _seen.Add((person, offer.Deal, offer.Counters));
            }
        }
    }

    private void TellListeners()
    {
        foreach ((string company, IController controller) in _controllers)
        {
            if (controller is IListener listener)
            {
                SeatView view = View(company);
                listener.Hear(view, Headlines.For(Setup, LastEvents, company));
                if (_run.IsOver)
                {
                    listener.End(view, Standings());
                }
            }
        }
    }

    private QuarterReport ResolveQuarter()
    {
        List<SeatReason> reasons = _keepsStory ? Reasons() : [];
        IReadOnlyList<GameEvent> events = _run.Resolve(_rounds[0].Seats, KeepsJournal);
        QuarterRecord kept = new([.. _rounds], _run.Hash)
        {
            Reasons = reasons,
            Deciders = Deciders(),
            Position = _shelf is null ? null : KeptPosition.Write(_run.Snapshot()),
        };
        try
        {
            // First on disk, then on the screen.
            _shelf?.Accept(Name, kept, _run.IsOver);
        }
        catch
        {
            _run.StepBack();
            throw;
        }

        Record = Record with { Played = [.. Record.Played, kept] };
        _state = null;
        KeepPosition();
        Events.Add([.. _talks, .. events]);
        Journals.Add([.. _run.Postings]);
        _rounds.Clear();
        _talksAreOver = false;
        _talks.Clear();
        _seen.Clear();
        _stoodIn.Clear();
        TellListeners();
        return new QuarterReport(_run.Quarter, LastEvents, kept, _run.IsOver);
    }

    private void KeepPosition()
    {
        if (_keepsStory)
        {
            History.Add(State);
        }
    }

    private List<SeatRecord>? Deciders()
    {
        List<SeatRecord> deciders = [];
        foreach (SeatRecord seat in Record.Seats)
        {
            string now = _stoodIn.GetValueOrDefault(seat.Company) ?? Record.ControllerOf(seat.Company);
            if (now != seat.Controller)
            {
                deciders.Add(new SeatRecord(seat.Company, now));
            }
        }

        return deciders.Count == 0 ? null : deciders;
    }

    /// <summary>What the deciders of seats that are still in the game say about this quarter.</summary>
    private List<SeatReason> Reasons()
    {
        List<SeatReason> reasons = [];
        foreach (SeatRecord seat in Record.Seats)
        {
            if (_controllers.TryGetValue(seat.Company, out IController? decider) && _run.Referee.IsActive(seat.Company) && !string.IsNullOrWhiteSpace(decider.Reason))
            {
                reasons.Add(SeatReason.Of(seat.Company, decider.Reason));
            }
        }

        return reasons;
    }
}

using CloudWars.Core.Explain;
using CloudWars.Core.Ledger;
using CloudWars.Core.News;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>
/// A game while it is on the screen: the match, what each person has drafted, and the desks that pages draw. Only the
/// screen's thread uses it, but for <see cref="Advance"/>, during which nothing else may.
/// </summary>
internal sealed class GameSession
{
    private readonly Dictionary<string, NamedController> _named;
    private readonly Dictionary<string, SeatDraft> _drafts = [];
    private readonly Dictionary<string, SeatView> _views = [];
    private readonly Dictionary<string, List<SeatView>> _past = [];
    private readonly Dictionary<string, List<IReadOnlyList<Posting>>> _journals = [];
    private readonly Dictionary<string, IReadOnlyList<Order>> _given = [];
    private readonly HashSet<string> _unread = [];
    private IProgress<string>? _progress;

    public GameSession(GameSetup setup, GameRecord record, IReadOnlyDictionary<string, IController> deciders, IGameShelf shelf, string? name, TimeProvider? time = null)
    {
        _named = deciders.ToDictionary(d => d.Key, d => Named(d.Value));
        Match = new Match(setup, record, _named.ToDictionary(d => d.Key, d => (IController)d.Value), shelf, name, keepsJournal: true);
        if (record.Played.Count > 0 && Match.Stage != MatchStage.Over)
        {
            // Who opens a saved game has not read what its last quarter brought.
            _unread.UnionWith(Owners);
        }

        Clock = new TurnClock(time ?? TimeProvider.System) { Limit = TimeSpan.FromMinutes(Match.Table.Minutes) };
    }

    public Match Match { get; }

    public GameSetup Setup => Match.Setup;

    /// <summary>Seats that people decide for now.</summary>
    public IReadOnlyList<string> People => [.. Match.People];

    /// <summary>Seats that people began the game on, whoever decides for them now.</summary>
    public IReadOnlyList<string> Owners => [.. Match.Record.Seats.Where(s => SeatSpec.IsPerson(s.Controller)).Select(s => s.Company)];

    public TurnClock Clock { get; }

    /// <summary>Told when what somebody wrote or changed could not be saved; it holds until the program ends.</summary>
    public Action<string> NotSaved { get; set; } = _ => { };

    /// <summary>The report of the quarter that was resolved last and not yet told.</summary>
    public QuarterReport? Untold { get; private set; }

    /// <summary>Whose name stands on the curtain.</summary>
    public string PersonAt(string company)
    {
        string name = SeatSpec.NameOf(SpecOf(company));
        return name.Length == 0 ? CompanyName(company) : $"{name} ({CompanyName(company)})";
    }

    /// <summary>Who began on this seat.</summary>
    public string SpecOf(string company) => Match.Record.Seats.FirstOrDefault(s => s.Company == company)?.Controller ?? "";

    public string CompanyName(string company) => Setup.Companies[Math.Max(0, Setup.IndexOf(company))].Name;

    public SeatDraft Draft(string company)
    {
        if (!_drafts.TryGetValue(company, out SeatDraft? draft))
        {
            _drafts[company] = draft = new SeatDraft();
            if (Match.Stage != MatchStage.Over)
            {
                draft.Begin(ViewOf(company), Match.Stage == MatchStage.Answers, Papers(company).Standing);
            }
        }

        return draft;
    }

    public SeatDesk Desk(string company)
    {
        SeatDraft draft = Draft(company);
        return new SeatDesk
        {
            View = ViewOf(company),
            Past = PastOf(company),
            Wire = Headlines.For(Setup, Match.LastEvents, company),
            Draft = draft.Orders,
            Standing = draft.Standing,
            NotGiven = draft.NotGiven,
            Papers = Papers(company),
            Messages = Match.Table.MessagesOf(company),
            Correspondents = Owners.Where(o => o != company).ToDictionary(o => o, PersonAt),
            TimeLeft = Clock.Left,
            Given = Match.Stage == MatchStage.Answers ? _given.GetValueOrDefault(company, []) : [],
            Journals = JournalsOf(company),
            Answering = Match.Stage == MatchStage.Answers,
        };
    }

    /// <summary>What happened since the person of this seat last decided for it themselves.</summary>
    public SinceLastTurn Since(string company)
    {
        IReadOnlyList<QuarterRecord> played = Match.Record.Played;
        int own = played.Count - 1;
        while (own > 0 && played[own].StandInOf(company).Length > 0)
        {
            own--;
        }

        own = Math.Max(0, own);
        return new SinceLastTurn(own, [.. Enumerable.Range(own, played.Count - own).Select(q => new QuarterSince(
            Setup.Start.Label(q + 1),
            played[q].StandInOf(company),
            played[q].Reasons.FirstOrDefault(r => r.Company == company)?.Text ?? "",
            [.. played[q].Rounds.SelectMany(r => r.Seats).Where(s => s.Company == company).SelectMany(s => s.Orders)],
            Headlines.For(Setup, Match.Events[q + 1], company)))]);
    }

    public SeatPapers Papers(string company) => Match.Table.Of(company);

    /// <summary>Changes a seat's papers; they are saved at once.</summary>
    public void Keep(SeatPapers papers) => Keep(Match.Table.With(papers));

    /// <summary>A message to another person; saved at once.</summary>
    public void Write(string from, string to, string text) => Keep(Match.Table.Write(Match.Record.Played.Count, from, to, text));

    public void LimitTurns(int minutes)
    {
        Keep(Match.Table with { Minutes = minutes });
        Clock.Limit = TimeSpan.FromMinutes(minutes);
    }

    /// <summary>Whether a person's seat is decided by somebody else now.</summary>
    public bool IsHandedOver(string company) => Match.ControllerOf(company) is not null && Owners.Contains(company);

    /// <summary>From this quarter on a seat is decided by a controller, or by its person again.</summary>
    public void HandOver(string company, string spec, IController? decider)
    {
        Keep(Papers(company) with { Controller = spec });
        if (_named.Remove(company, out NamedController? before))
        {
            before.Dispose();
        }

        if (decider is not null)
        {
            _named[company] = Named(decider);
        }

        Match.HandOver(company, _named.GetValueOrDefault(company));
        Match.Recall(company);
        _drafts.Remove(company);
    }

    /// <summary>
    /// Finishes a step for a person who does not: standing orders, what is drafted, and the caretaker's orders for the rest. Offers are
    /// let stand unless a standing order answers them: nobody is bound in a person's absence.
    /// </summary>
    public void Finish(string company, string standIn = "")
    {
        if (Match.Stage == MatchStage.Orders)
        {
            Draft(company).FillIn(ViewOf(company));
        }

        Submit(company, standIn);
    }

    /// <summary>Whether this person has still to read the report of the last quarter; true once.</summary>
    public bool TakeUnread(string company) => _unread.Remove(company);

    public void Submit(string company, string standIn = "")
    {
        if (Match.Stage == MatchStage.Orders)
        {
            _given[company] = [.. Draft(company).Orders.Where(o => OrderCatalog.KindOf(o).Moment != OrderMoment.Talks)];
        }

        Match.Submit(company, Draft(company).Orders, standIn);
    }

    /// <summary>Asks everybody else and goes one step on. Runs off the screen's thread.</summary>
    public QuarterReport? Advance(IProgress<string> progress, CancellationToken cancel)
    {
        _progress = progress;
        QuarterReport? report = Match.Advance(cancel);
        _drafts.Clear();
        _views.Clear();
        Clock.Reset();
        if (report is not null)
        {
            Untold = report;
            _unread.UnionWith(Owners);
        }

        return report;
    }

    /// <summary>Lets the programs on seats end.</summary>
    public void Leave()
    {
        foreach (NamedController decider in _named.Values)
        {
            decider.Dispose();
        }
    }

    /// <summary>Forgets what was drawn of the present position, after a step that was stopped half way.</summary>
    public void LookAgain() => _views.Clear();

    public void Told() => Untold = null;

    private void Keep(TableRecord table)
    {
        try
        {
            Match.Keep(table);
        }
        catch (ShelfException barred)
        {
            NotSaved(barred.Message);
        }
    }

    private NamedController Named(IController decider) => new(decider, who => _progress?.Report($"{who} thinks"));

    private SeatView ViewOf(string company)
    {
        if (!_views.TryGetValue(company, out SeatView? view))
        {
            _views[company] = view = Match.View(company);
        }

        return view;
    }

    /// <summary>The lines of each quarter that stand in the seat's own books.</summary>
    private List<IReadOnlyList<Posting>> JournalsOf(string company)
    {
        if (!_journals.TryGetValue(company, out List<IReadOnlyList<Posting>>? journals))
        {
            _journals[company] = journals = [];
        }

        while (journals.Count < Match.Journals.Count)
        {
            journals.Add(Chronicle.OwnPostings(Setup, company, Match.Journals[journals.Count]));
        }

        return journals;
    }

    /// <summary>As the seat saw each quarter's end. Past views never change, so each is made once.</summary>
    private List<SeatView> PastOf(string company)
    {
        if (!_past.TryGetValue(company, out List<SeatView>? past))
        {
            _past[company] = past = [];
        }

        while (past.Count < Match.History.Count)
        {
            past.Add(Core.Simulation.View(Match.History[past.Count], company));
        }

        return past;
    }
}

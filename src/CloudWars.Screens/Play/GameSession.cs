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

    public GameSession(GameSetup setup, GameRecord record, IReadOnlyDictionary<string, IController> deciders, IGameShelf shelf, string? name)
    {
        _named = deciders.ToDictionary(d => d.Key, d => new NamedController(d.Value, who => _progress?.Report($"{who} thinks")));
        Match = new Match(setup, record, _named.ToDictionary(d => d.Key, d => (IController)d.Value), shelf, name, keepsJournal: true);
    }

    public Match Match { get; }

    public GameSetup Setup => Match.Setup;

    public IReadOnlyList<string> People => [.. Match.People];

    /// <summary>The report of the quarter that was resolved last and not yet told.</summary>
    public QuarterReport? Untold { get; private set; }

    /// <summary>Whose name stands on the curtain.</summary>
    public string PersonAt(string company)
    {
        string name = SeatSpec.NameOf(SpecOf(company));
        return name.Length == 0 ? CompanyName(company) : $"{name} ({CompanyName(company)})";
    }

    public string SpecOf(string company) => Match.Record.Seats.FirstOrDefault(s => s.Company == company)?.Controller ?? "";

    public string CompanyName(string company) => Setup.Companies[Math.Max(0, Setup.IndexOf(company))].Name;

    public SeatDraft Draft(string company)
    {
        if (!_drafts.TryGetValue(company, out SeatDraft? draft))
        {
            _drafts[company] = draft = new SeatDraft();
        }

        return draft;
    }

    public SeatDesk Desk(string company)
    {
        if (!_views.TryGetValue(company, out SeatView? view))
        {
            _views[company] = view = Match.View(company);
        }

        return new SeatDesk
        {
            View = view,
            Past = PastOf(company),
            Wire = Headlines.For(Setup, Match.LastEvents, company),
            Draft = Draft(company).Orders,
            Given = Match.Stage == MatchStage.Answers ? _given.GetValueOrDefault(company, []) : [],
            Journals = JournalsOf(company),
            Answering = Match.Stage == MatchStage.Answers,
        };
    }

    /// <summary>Whether this person has still to read the report of the last quarter; true once.</summary>
    public bool TakeUnread(string company) => _unread.Remove(company);

    public void Submit(string company)
    {
        if (Match.Stage == MatchStage.Orders)
        {
            _given[company] = [.. Draft(company).Orders.Where(o => OrderCatalog.KindOf(o).Moment != OrderMoment.Talks)];
        }

        Match.Submit(company, Draft(company).Orders);
    }

    /// <summary>Asks everybody else and goes one step on. Runs off the screen's thread.</summary>
    public QuarterReport? Advance(IProgress<string> progress, CancellationToken cancel)
    {
        _progress = progress;
        QuarterReport? report = Match.Advance(cancel);
        _drafts.Clear();
        _views.Clear();
        if (report is not null)
        {
            Untold = report;
            _unread.UnionWith(People);
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

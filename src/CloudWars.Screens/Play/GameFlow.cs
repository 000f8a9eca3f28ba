using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Players;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// What follows what in a running game: whose turn it is, curtain, orders, thinking, resolution, report, end. One person plays
/// without curtains; several get one before every look at a desk.
/// </summary>
internal sealed class GameFlow(IStage stage, GameServices services, GameSession session, Action toTitle)
{
    private Dictionary<int, PageScreen> _pages = [];
    private SeatDoor? _door;
    private ShockDesk? _shocks;
    private TurnWatch? _watch;

    public IStage Stage => stage;

    public GameServices Services => services;

    public GameSession Session => session;

    public SeatDoor Door => _door ??= new SeatDoor(this);

    public ForecastDesk Forecasts { get; } = new(stage);

    public ShockDesk Shocks => _shocks ??= new ShockDesk(stage, () => Seat);

    /// <summary>Who explains, in the tutorial's game; null in every other.</summary>
    public Tutor? Tutor { get; } = session.Setup.ScenarioId == Play.Tutor.Scenario ? new Tutor() : null;

    /// <summary>How wide the last page was drawn: the tab strip is asked for before the page is.</summary>
    public int Width { get; set; } = 80;

    /// <summary>What becomes of committed orders where they are not played: a what-if compares them.</summary>
    public Action<GameFlow, IReadOnlyList<Order>>? Instead { get; init; }

    /// <summary>A watched game goes on by itself; kept from quarter to quarter.</summary>
    public bool WatchRuns { get; set; }

    /// <summary>The company whose desk is open; empty between players.</summary>
    public string Seat { get; private set; } = "";

    public SeatDesk Desk => session.Desk(Seat);

    public bool IsHotSeat => session.Owners.Count > 1;

    /// <summary>Goes to wherever the match stands.</summary>
    public void Proceed()
    {
        IReadOnlyList<string> waiting = [.. session.Match.Waiting];
        if (session.Match.Stage == MatchStage.Over)
        {
            ShowEnd();
        }
        else if (session.People.Count == 0 && session.Owners.Count > 0)
        {
            Leave();
            stage.ReplaceAll(new WatchScreen(this));
        }
        else if (waiting.Count == 0)
        {
            Think();
        }
        else if (IsHotSeat)
        {
            ShowSeats();
        }
        else
        {
            SitDown(waiting[0]);
        }
    }

    /// <summary>The first screen of a game: the briefing, which is the same for everybody.</summary>
    public IScreen Briefing()
    {
        string reader = session.Owners.Count == 1 ? session.Owners[0] : session.Match.Record.Seats[0].Company;
        return new BriefingScreen(session, reader, Proceed);
    }

    /// <summary>Lets a person at the keyboard; behind a curtain where others could have looked.</summary>
    public void SitDown(string company)
    {
        if (!IsHotSeat)
        {
            Door.Open(company, () => OpenDesk(company), ToTitle);
            return;
        }

        // Nothing of the player before may be under the curtain, whatever key gets there.
        ShowSeats();
        stage.DrawCurtain(session.PersonAt(company), () => Door.Open(company, () => OpenDesk(company), ShowSeats));
    }

    /// <summary>The list of seats, where anybody can sit down; nothing of anybody's is on it.</summary>
    public void ShowSeats()
    {
        Leave();
        stage.ReplaceAll(new SeatListScreen(this));
    }

    public void GoTo(int page)
    {
        if (page >= 0 && page < PageCatalog.All.Count)
        {
            Tutor?.Note(Desk.View.Quarter, $"page:{page + 1}");
            stage.ReplaceAll(PageAt(page));
        }
    }

    public void AskToCommit()
    {
        IReadOnlyList<string> warnings = CommitWarnings.Of(Desk);
        Sheet details = CommitDetails.Draw(Desk, warnings, stage.Glyphs);
        string question = Instead is not null ? $"Compare with {Counted.Of(Desk.Draft.Count, "order")} for {Desk.View.QuarterLabel}?" : Desk.Answering ? "Send these answers?" : $"Commit {Counted.Of(Desk.Draft.Count, "order")} for {Desk.View.QuarterLabel}? Nothing can be changed afterwards.";
        stage.Push(new ConfirmScreen(stage, question, Commit) { YesFirst = warnings.Count == 0, YesLabel = "Commit", NoLabel = "Not yet", Details = details });
    }

    /// <summary>Drafts what is still open as advice would have it, answers to offers too, and asks whether to commit.</summary>
    public void FinishForMe()
    {
        int added = 0;
        foreach (Suggestion suggestion in Suggestions.Of(Desk))
        {
            added += session.Draft(Seat).Put(Desk.View, suggestion.Order) is null ? 1 : 0;
        }

        AskToCommit();
        stage.Say(Line.Of(added > 0 ? $"{Counted.Of(added, Desk.Answering ? "answer" : "order")} filled in, as advice would have it." : "Nothing was left to fill in.", Ink.Muted));
    }

    public void OpenMenu() => stage.Push(new GameMenu(this));

    public void ToTitle()
    {
        Leave();
        _watch?.Dispose();
        session.Leave();
        toTitle();
    }

    /// <summary>Takes the people's orders back after thinking was stopped; false when the table has already talked.</summary>
    public bool TakeBack()
    {
        session.LookAgain();
        if (session.Match.Stage != MatchStage.Orders)
        {
            return false;
        }

        foreach (string company in session.People)
        {
            session.Match.Recall(company);
        }

        Proceed();
        return true;
    }

    public void Think()
    {
        Leave();
        ThinkingScreen thinking = new(this);
        stage.ReplaceAll(thinking);
        stage.RunInBackground<ShelfException?>("The others decide", Step, refused =>
        {
            if (refused is null)
            {
                AfterStep();
            }
            else
            {
                stage.ReplaceAll(new NotKeptScreen(this, refused.Message));
            }
        });
    }

    /// <summary>One step of the match; what the shelf says if it could not keep the quarter.</summary>
    private ShelfException? Step(IProgress<string> progress, CancellationToken cancel)
    {
        try
        {
            session.Advance(progress, cancel);
            return null;
        }
        catch (ShelfException refused)
        {
            return refused;
        }
    }

    /// <summary>After a step of the match: tells the quarter if one was resolved, else asks for answers.</summary>
    public void AfterStep()
    {
        if (session.Untold is not { } report)
        {
            Proceed();
            return;
        }

        session.Told();
        string? reader = session.Owners.Count == 1 ? session.Owners[0] : null;
        stage.ReplaceAll(new ResolutionScreen(stage, session.Setup, report, reader, AfterTelling) { GoesOnAlone = WatchRuns && session.People.Count == 0, Notices = [.. services.Library.TakeNotices(), .. services.Controllers.TakeNotices()] });
    }

    private void AfterTelling()
    {
        if (!IsHotSeat && session.People.Count == 1 && session.TakeUnread(session.People[0]))
        {
            Seat = session.People[0];
            stage.ReplaceAll(new QuarterReportScreen(this, Proceed));
        }
        else if (session.People.Count == 0 && session.Match.Stage != MatchStage.Over)
        {
            stage.ReplaceAll(new WatchScreen(this));
        }
        else
        {
            Proceed();
        }
    }

    private void OpenDesk(string company)
    {
        Seat = company;
        _pages = [];
        session.Match.Recall(company);
        int first = Desk.Answering ? PageCatalog.Boardroom : PageCatalog.Headquarters;
        session.Clock.Start(company);
        _watch ??= new TurnWatch(this);
        if (session.TakeUnread(company) && Instead is null)
        {
            CatchUp(() => stage.ReplaceAll(new QuarterReportScreen(this, () => GoTo(first))));
        }
        else
        {
            GoTo(first);
        }
    }

    /// <summary>After quarters that somebody else decided: what they brought, before the last one's report.</summary>
    private void CatchUp(Action then)
    {
        SinceLastTurn since = session.Since(Seat);
        if (since.Quarters.All(q => q.Decider.Length == 0))
        {
            then();
        }
        else
        {
            stage.ReplaceAll(new MessageScreen(stage, SinceTitle(since), c => SinceSheet.Draw(Desk, since, c), then));
        }
    }

    public void ShowSince()
    {
        SinceLastTurn since = session.Since(Seat);
        stage.Push(new MessageScreen(stage, SinceTitle(since), c => SinceSheet.Draw(Desk, since, c)));
    }

    private static string SinceTitle(SinceLastTurn since) => since.Quarters.Count == 0 ? "Since your last turn" : $"Since your last turn, {since.Quarters[0].Label}";

    private void Commit()
    {
        if (Instead is { } instead)
        {
            instead(this, session.Draft(Seat).Orders);
            return;
        }

        session.Submit(Seat);
        Proceed();
    }

    private void Leave()
    {
        session.Clock.Stop();
        Seat = "";
        _pages = [];
    }

    private PageScreen PageAt(int page)
    {
        if (!_pages.TryGetValue(page, out PageScreen? screen))
        {
            _pages[page] = screen = new PageScreen(this, page);
        }

        return screen;
    }

    private void ShowEnd()
    {
        Leave();
        stage.ReplaceAll(new WaitScreen("The game is over. The caretaker plays the same luck, to compare."));
        stage.RunInBackground("Counting", (_, _) => session.Match.Standings(), standings => stage.ReplaceAll(new EndScreen(this, standings)));
    }
}

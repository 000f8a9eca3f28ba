using CloudWars.Core.Happenings;
using CloudWars.Core.Ledger;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Games;

/// <summary>Plays one game of a series from the opening to its end. Pure: the same plan and number give the same game.</summary>
public static class GamePlayer
{
    /// <summary>The last game that this thread played: the next one uses its memory.</summary>
    [ThreadStatic]
    private static Match? _finished;

    public static PlayedGame Play(GamePlan plan, int index, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Play(plan, GamePlan.SeedOf(plan.Seed, index), index + 1, cancel);
    }

    /// <summary>Plays the game of this very seed.</summary>
    public static PlayedGame Play(GamePlan plan, ulong seed, int number, CancellationToken cancel) =>
        Seated(plan, seed, keepsStory: false, match => Play(plan, match, seed, number, cancel));

    /// <summary>The finished match itself, with the position after every quarter and all that was ordered.</summary>
    public static Match Finish(GamePlan plan, ulong seed, CancellationToken cancel) => Seated(plan, seed, keepsStory: true, match =>
    {
        while (match.Stage != MatchStage.Over)
        {
            cancel.ThrowIfCancellationRequested();
            match.Advance(cancel);
        }

        return match;
    });

    /// <summary>A program on a seat ends with its game.</summary>
    private static T Seated<T>(GamePlan plan, ulong seed, bool keepsStory, Func<Match, T> play)
    {
        Dictionary<string, IController> controllers = plan.Seats.ToDictionary(s => s.Company, s => plan.Controllers(s.Controller, seed, s.Company));
        try
        {
            return play(Begin(plan, seed, keepsStory, controllers));
        }
        finally
        {
            foreach (IDisposable running in controllers.Values.OfType<IDisposable>())
            {
                running.Dispose();
            }
        }
    }

    private static PlayedGame Play(GamePlan plan, Match match, ulong seed, int number, CancellationToken cancel)
    {
        IReadOnlyList<double[]> par = Par.Path(match.Setup, seed);

        // The leader after each quarter, against par as it stood then, so that the last leader is the winner.
        List<string> leaders = [];
        List<string> events = [];
        List<LedgerLine> ledger = [];
        UseWatch? use = plan.NoteUse ? new UseWatch(match.Setup) : null;
        bool takeover = false;
        while (match.Stage != MatchStage.Over)
        {
            cancel.ThrowIfCancellationRequested();
            if (match.Advance(cancel) is { } report)
            {
                events.AddRange(report.Events.Where(e => TurningEvents.Includes(e.Kind)).Select(e => TurningEvents.Tag(match.Setup, e)));
                takeover |= report.Events.Any(e => e.Kind == Happening.TakenOver);
                Keep(ledger, match);
                use?.Note(match);
                leaders.Add(match.Standings(report.Over ? par[^1] : par[Math.Min(report.Quarter, par.Count - 1)])[0].Company);
            }
        }

        string end = match.State.Quarter >= match.Setup.Quarters ? "last-quarter" : takeover ? "takeover" : "insolvency";
        _finished = match;
        return new PlayedGame(number, seed, match.State.Quarter, end, match.Record.Played[^1].Hash,
            Results(plan, match, par), leaders, events, ledger, use?.Use ?? []);
    }

    private static Match Begin(GamePlan plan, ulong seed, bool keepsStory, Dictionary<string, IController> controllers)
    {
        GameRecord record = new()
        {
            RulesVersion = RulesVersion.Current,
            Scenario = plan.Setup.ScenarioId,
            Seed = seed,
            Quarters = plan.Setup.Quarters,
            Seats = plan.Seats,
        };
        Match? finished = null;
        if (!keepsStory)
        {
            (finished, _finished) = (_finished, null);
        }

        return new Match(plan.Setup, record, controllers, keepsJournal: plan.KeepLedger, keepsStory: keepsStory, finished: finished);
    }

    private static List<SeatResult> Results(GamePlan plan, Match match, IReadOnlyList<double[]> par)
    {
        Dictionary<string, string> controllers = plan.Seats.ToDictionary(s => s.Company, s => s.Controller);
        return [.. match.Standings(par[^1]).Select(s =>
            new SeatResult(s.Company, controllers.GetValueOrDefault(s.Company, ""), s.Score, s.Rank, s.Value, s.Insolvent) { OverPar = s.Return - s.Par, GoalPoints = s.GoalPoints })];
    }

    private static void Keep(List<LedgerLine> ledger, Match match)
    {
        foreach (Posting posting in match.Journals[^1])
        {
            ledger.Add(new LedgerLine(match.State.Quarter, Name(match.Setup, posting.Actor, posting.Debit),
                Name(match.Setup, posting.Actor, posting.Credit), posting.Amount.Cents, posting.Reason));
        }
    }

    private static string Name(GameSetup setup, int actor, Account account) => $"{setup.IdOfActor(actor)}:{AccountNames.Of(account)}";
}

using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The whole game on a stage: from the title screen to the end of a game and back. One for each run of the program.</summary>
public sealed class GameApp(GameServices services)
{
    private IStage? _stage;

    internal GameServices Services => services;

    internal IStage Stage => _stage ?? throw new InvalidOperationException("The game has not been put on a stage yet.");

    /// <summary>The first screen of the program.</summary>
    public IScreen First(IStage stage, GameStart start)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(start);
        _stage = stage;
        stage.QuitRequested += AskToQuit;
        if (start.Game is { } game)
        {
            return Begin(game, out string problem) ?? new TitleScreen(this, problem);
        }

        if (start.WantsSaved)
        {
            string? name = start.SavedName ?? Newest(services.Library)?.Name;
            string problem = "There is no saved game.";
            return (name is null ? null : Resume(name, out problem)) ?? new TitleScreen(this, problem);
        }

        return new TitleScreen(this);
    }

    /// <summary>The newest game that can be played on; a finished one only where there is no other.</summary>
    internal static GameSummary? Newest(IGameLibrary library)
    {
        IReadOnlyList<GameSummary> games = library.List();
        return games.FirstOrDefault(game => !game.Over) ?? (games.Count > 0 ? games[0] : null);
    }

    internal void ShowTitle(string notice = "") => Stage.ReplaceAll(new TitleScreen(this, notice));

    /// <summary>Opens a game that could be begun; else the title screen says why not.</summary>
    internal void Show(IScreen? screen, string problem)
    {
        if (screen is null)
        {
            ShowTitle(problem);
        }
        else
        {
            Stage.ReplaceAll(screen);
        }
    }

    /// <summary>The briefing of a new game; null with the reason when it cannot begin.</summary>
    internal IScreen? Begin(NewGame game, out string problem)
    {
        ScenarioLoad load = services.Scenarios.Load(game.Scenario);
        problem = load.Problem;
        if (load.Setup is not { } setup)
        {
            return null;
        }

        GameRecord record = new()
        {
            RulesVersion = RulesVersion.Current,
            Scenario = game.Scenario,
            Seed = game.Seed,
            Quarters = game.Quarters > 0 ? game.Quarters : setup.Quarters,
            Seats = game.Seats,
            Table = game.Table,
        };
        return Open(setup, record, null, ref problem)?.Briefing();
    }

    /// <summary>A saved game at the point where it stands; null with the reason when it cannot be opened.</summary>
    internal IScreen? Resume(string name, out string problem)
    {
        problem = $"There is no saved game \"{name}\".";
        if (services.Library.Load(name) is not { } record)
        {
            return null;
        }

        ScenarioLoad load = services.Scenarios.Load(record.Scenario);
        problem = load.Problem;
        return load.Setup is { } setup && Open(setup, record, name, ref problem) is { } flow ? new ResumeScreen(flow) : null;
    }

    private GameFlow? Open(GameSetup setup, GameRecord record, string? name, ref string problem)
    {
        Dictionary<string, IController> deciders = [];
        foreach (SeatRecord seat in record.Seats)
        {
            string spec = record.ControllerOf(seat.Company);
            if (SeatSpec.IsPerson(spec))
            {
                continue;
            }

            if (services.Controllers.Create(spec, setup, seat.Company, record.Seed) is not { } decider)
            {
                problem = $"\"{spec}\" is not a known opponent.";
                return null;
            }

            deciders[seat.Company] = decider;
        }

        try
        {
            GameSession session = new(setup, record, deciders, services.Library, name, services.Time) { NotSaved = SayNotSaved };
            return new GameFlow(Stage, services, session, () => ShowTitle());
        }
        catch (ShelfException barred)
        {
            problem = barred.Message;
            return null;
        }
    }

    private void SayNotSaved(string why) => Stage.Push(new MessageScreen(
        Stage, "Not saved", why + "\n\nIt holds as long as the program runs, and is saved with the next change that can be."));

    private void AskToQuit() => Stage.Push(new ConfirmScreen(
        Stage, "Leave CloudWars?", Stage.Quit)
    {
        YesLabel = "Leave",
        NoLabel = "Stay",
        Details = new Sheet().Add("A running game is saved up to its last finished quarter.", Ink.Muted),
    });
}

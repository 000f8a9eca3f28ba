using CloudWars.Core.Numbers;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The first question of a new game: which scenario.</summary>
internal static class NewGameScreens
{
    public static IScreen Scenarios(GameApp app)
    {
        IReadOnlyList<ListItem> items = [.. app.Services.Scenarios.List().Select(s => new ListItem(s.Id, s.Title, $"{Counted.Of(s.Quarters, "quarter")}. {s.Blurb}"))];
        return new ListScreen(app.Stage, "Which scenario?", items, id =>
        {
            ScenarioLoad load = app.Services.Scenarios.Load(id);
            app.Stage.Push(load.Setup is { } setup
                ? new SetupScreen(app, id, setup)
                : new MessageScreen(app.Stage, "This scenario cannot be played", load.Problem));
        });
    }
}

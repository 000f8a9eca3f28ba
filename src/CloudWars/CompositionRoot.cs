using CloudWars.Core.World;
using CloudWars.Play;
using CloudWars.Scenarios;
using CloudWars.Screens.Play;

namespace CloudWars;

/// <summary>The only place that knows everyone: puts scenarios, saved games, opponents, settings and rules behind the screens.</summary>
internal static class CompositionRoot
{
    public static GameServices Services(string folder, OpenedStore store, ControllerSource controllers)
    {
        ScenarioLibrary scenarios = ScenarioLibrary.Default(folder);
        return new GameServices
        {
            Scenarios = new ScenarioSource(scenarios, store),
            Library = new GameLibrary(scenarios, store),
            Articles = new ArticleShelf(scenarios, folder),
            Controllers = controllers,
            Exports = new ExportFolder(folder),
            Settings = new SettingsFile(folder),
            Version = $"{Version.Number}, rules {RulesVersion.Current}",
            Rules = new RuleTopics(),
        };
    }
}

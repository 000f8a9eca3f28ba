using System.Text;
using CloudWars.Core.World;
using CloudWars.Importing;
using CloudWars.Screens.Imports;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Imports;

/// <summary>Articles and saved scenarios without a disk; what was saved can be played.</summary>
internal sealed class ArticlesInMemory(params IReadOnlyList<(string Name, string Text)> articles) : IArticleShelf, IScenarioSource
{
    public List<ScenarioDraft> Saved { get; } = [];

    public string Refuses { get; init; } = "";

    /// <summary>As few as there can be: what is tested is the way.</summary>
    public int TrialGames => 2;

    public IReadOnlyList<string> Nearby() => [.. articles.Select(a => a.Name)];

    public IReadOnlyList<string> Complete(string typed) => [.. Nearby().Where(n => n.StartsWith(typed, StringComparison.Ordinal))];

    public ArticleBytes Read(string path) => articles.FirstOrDefault(a => a.Name == path) is { Name: not null } found
        ? new ArticleBytes(found.Name, Encoding.UTF8.GetBytes(found.Text))
        : new ArticleBytes(path, null, $"{path}: there is no such file.");

    public SavedDraft Save(ScenarioDraft draft)
    {
        if (Refuses.Length > 0)
        {
            return new SavedDraft("", "", Refuses);
        }

        Saved.Add(draft);
        return new SavedDraft(draft.Id, "/memory/" + draft.Id);
    }

    public IReadOnlyList<ScenarioSummary> List() => [.. Saved.Select(d => new ScenarioSummary(d.Id, d.File.Title!, d.File.Summary!, 12))];

    public ScenarioLoad Load(string id)
    {
        GameSetup? setup = Saved.FirstOrDefault(d => d.Id == id)?.Read().Setup;
        return new ScenarioLoad(setup, setup is null ? $"There is no scenario \"{id}\"." : "");
    }
}

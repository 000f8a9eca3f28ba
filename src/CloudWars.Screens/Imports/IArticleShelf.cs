using CloudWars.Articles;
using CloudWars.Importing;

namespace CloudWars.Screens.Imports;

/// <summary>What importing an article needs of the disk.</summary>
public interface IArticleShelf
{
    /// <summary>Files near at hand that could be articles, newest first.</summary>
    IReadOnlyList<string> Nearby();

    /// <summary>Paths that begin with what was typed; folders end with a separator.</summary>
    IReadOnlyList<string> Complete(string typed);

    ArticleBytes Read(string path);

    /// <summary>How articles are read: the user's own words, if there are any.</summary>
    ReadOptions Options => new();

    /// <summary>Trial games that even out the seats of a new scenario.</summary>
    int TrialGames => ImportChoices.Usual.Games;

    /// <summary>Saves a scenario among the player's own.</summary>
    SavedDraft Save(ScenarioDraft draft);
}

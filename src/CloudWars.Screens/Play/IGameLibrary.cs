using CloudWars.Core.Replay;

namespace CloudWars.Screens.Play;

/// <summary>The saved games: the shelf that a match writes to, and the list that a player reads.</summary>
public interface IGameLibrary : IGameShelf
{
    /// <summary>Newest first.</summary>
    IReadOnlyList<GameSummary> List();

    void Delete(string name);

    /// <summary>What befell the store since this was last asked, such as damage that was mended, in words.</summary>
    IReadOnlyList<string> TakeNotices() => [];
}

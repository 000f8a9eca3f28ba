using CloudWars.Core.Replay;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

/// <summary>Saved games that last as long as the test.</summary>
internal sealed class ShelfInMemory : IGameLibrary
{
    private readonly List<(string Name, GameRecord Game, bool Over)> _games = [];

    /// <summary>How often a quarter, or a change at the table, is refused before it is kept.</summary>
    public int Refuses { get; set; }

    /// <summary>What befell the store, to be told once.</summary>
    public IReadOnlyList<string> Befell { get; set; } = [];

    public IReadOnlyList<string> TakeNotices()
    {
        IReadOnlyList<string> news = Befell;
        Befell = [];
        return news;
    }

    public string Begin(GameRecord game)
    {
        string name = $"game-{_games.Count + 1}";
        _games.Add((name, game, false));
        return name;
    }

    public void Accept(string name, QuarterRecord quarter, bool over)
    {
        if (Refuses-- > 0)
        {
            throw new ShelfException("There is no room on the disk.");
        }

        int at = _games.FindIndex(g => g.Name == name);
        GameRecord game = _games[at].Game;
        _games[at] = (name, game with { Played = [.. game.Played, quarter] }, over);
    }

    public void Keep(string name, TableRecord table)
    {
        if (Refuses-- > 0)
        {
            throw new ShelfException("There is no room on the disk.");
        }

        int at = _games.FindIndex(g => g.Name == name);
        _games[at] = _games[at] with { Game = _games[at].Game with { Table = table } };
    }

    public GameRecord? Load(string name) => _games.Find(g => g.Name == name).Game;

    public IReadOnlyList<GameSummary> List() =>
        [.. Enumerable.Reverse(_games).Select(g => new GameSummary(g.Name, g.Game.Scenario, g.Game.Played.Count, g.Game.Quarters, g.Over, DateTimeOffset.UnixEpoch))];

    public void Delete(string name) => _games.RemoveAll(g => g.Name == name);
}

namespace CloudWars.Core.Replay;

/// <summary>
/// Where games are kept. A match hands over each accepted quarter and goes on only when this returns: what the screen calls
/// accepted is on disk. The store implements it; tests use one in memory.
/// </summary>
public interface IGameShelf
{
    /// <summary>Begins a game and returns its name.</summary>
    /// <exception cref="ShelfException">It cannot be kept.</exception>
    string Begin(GameRecord game);

    /// <summary>Adds one accepted quarter. Returns only when it is safe. May be tried again; then it is there once.</summary>
    /// <exception cref="ShelfException">It cannot be kept.</exception>
    void Accept(string name, QuarterRecord quarter, bool over);

    /// <summary>Keeps what lies at the table beside the orders, in the place of what lay there.</summary>
    void Keep(string name, TableRecord table);

    GameRecord? Load(string name);
}

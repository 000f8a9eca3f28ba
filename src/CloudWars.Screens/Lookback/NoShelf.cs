using CloudWars.Core.Replay;

namespace CloudWars.Screens.Lookback;

/// <summary>Keeps nothing: a what-if is no game of its own.</summary>
internal sealed class NoShelf : IGameShelf
{
    public static NoShelf Instance { get; } = new();

    public string Begin(GameRecord record) => "";

    public void Accept(string name, QuarterRecord quarter, bool over)
    {
    }

    public void Keep(string name, TableRecord table)
    {
    }

    public GameRecord? Load(string name) => null;
}

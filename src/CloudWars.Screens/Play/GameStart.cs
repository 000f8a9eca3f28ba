namespace CloudWars.Screens.Play;

/// <summary>Where the program opens: the title screen, a new game, or a saved one.</summary>
public sealed record GameStart
{
    private GameStart()
    {
    }

    public static GameStart Title { get; } = new();

    public static GameStart NewestSaved { get; } = new() { WantsSaved = true };

    internal NewGame? Game { get; private init; }

    internal bool WantsSaved { get; private init; }

    /// <summary>The saved game's name; null for the newest.</summary>
    internal string? SavedName { get; private init; }

    public static GameStart New(NewGame game) => new() { Game = game };

    public static GameStart Saved(string name) => new() { WantsSaved = true, SavedName = name };
}

using System.Collections.Immutable;

namespace CloudWars.Importing;

/// <summary>What the player decides about a scenario besides its facts.</summary>
public sealed record ImportChoices
{
    public static ImportChoices Usual { get; } = new();

    /// <summary>Ids of the companies to seat; empty for those the importer finds.</summary>
    public ImmutableArray<string> Seats { get; init; } = [];

    /// <summary>Title of the scenario; empty for the article's.</summary>
    public string Title { get; init; } = "";

    /// <summary>Length of the game in quarters.</summary>
    public int Quarters { get; init; } = 12;

    /// <summary>Games of the usual opponents that even out the seats, two or more; 0 leaves the scenario as it is.</summary>
    public int Games { get; init; } = 16;

    /// <summary>Quick games before each of those, which show whether every seat can live.</summary>
    internal const int QuickGames = 2;

    /// <summary>All trial games, if every seat can live from the start.</summary>
    public int TrialGames => Games * (1 + QuickGames);
}

using CloudWars.Analysis.Games;
using CloudWars.Core.World;

namespace CloudWars.Analysis.BestResponses;

/// <summary>A search for a fixed way to play one seat that beats an AI player, at tables of four: the seat against three of them.</summary>
public sealed record ResponsePlan
{
    public const string UsualAgainst = "ai:executive";
    public const string UsualSparring = "ai:executive@300";
    public const string UsualOthers = "ai:analyst";
    public const int UsualTries = 48;
    public const int UsualGames = 24;

    public required GameSetup Setup { get; init; }

    public required ControllerMaker Maker { get; init; }

    /// <summary>The seat that looks for a weakness.</summary>
    public required string Company { get; init; }

    /// <summary>Whom it must beat in the end.</summary>
    public string Against { get; init; } = UsualAgainst;

    /// <summary>Whom it plays while it searches: the same with less thought makes a longer search.</summary>
    public string Sparring { get; init; } = UsualSparring;

    /// <summary>Who has the seats beyond the four.</summary>
    public string Others { get; init; } = UsualOthers;

    /// <summary>Policies tried; rounded up to whole generations.</summary>
    public int Tries { get; init; } = UsualTries;

    /// <summary>Games against <see cref="Against"/> that judge what was found.</summary>
    public int Games { get; init; } = UsualGames;

    public ulong Seed { get; init; } = 1;
}

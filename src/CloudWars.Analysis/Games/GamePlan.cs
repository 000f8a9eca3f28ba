using CloudWars.Core.Replay;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Games;

/// <summary>A series of games without a screen: the same scenario and seats, one seed after the other.</summary>
public sealed record GamePlan
{
    public required GameSetup Setup { get; init; }

    public required IReadOnlyList<SeatRecord> Seats { get; init; }

    public required ControllerMaker Controllers { get; init; }

    public int Games { get; init; } = 1;

    /// <summary>The seed of the series; each game has its own, see <see cref="SeedOf"/>.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Keep every posting of every game.</summary>
    public bool KeepLedger { get; init; }

    /// <summary>Note which orders and legs each seat uses.</summary>
    public bool NoteUse { get; init; }

    /// <summary>
    /// The seed of a game of the series, counted from 0: series 7 plays 7001, 7002, … so that a single game of it can be named
    /// and played again.
    /// </summary>
    public static ulong SeedOf(ulong series, int game)
    {
        unchecked
        {
            return (series * 1000) + (ulong)game + 1;
        }
    }
}

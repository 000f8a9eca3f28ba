using System.Runtime.CompilerServices;

namespace CloudWars.Core.World;

/// <summary>
/// The position in which a game begins. A scenario that leaves no figure open has one for all seeds: it is built once and copied,
/// for balance runs and tournaments begin the same scenario thousands of times.
/// </summary>
internal static class Openings
{
    /// <summary>Built openings, each as long as its setup is in use; they are copied, never played on.</summary>
    private static readonly ConditionalWeakTable<GameSetup, GameState> Built = [];

    public static GameState Of(GameSetup setup, ulong seed)
    {
        if (setup.Ranges.Count > 0)
        {
            return OpeningPosition.Build(OpeningDraw.Of(setup, seed), seed);
        }

        GameState opening = Built.GetValue(setup, static s => OpeningPosition.Build(s, seed: 0)).Clone();
        opening.Seed = seed;
        return opening;
    }
}

using CloudWars.Core.Chance;

namespace CloudWars.Analysis.Reviews;

/// <summary>Chance for looking back: by game, quarter and future, never as the game itself draws it.</summary>
internal static class Lucks
{
    public static ulong Of(ulong seed, int quarter, int future) => new Luck(seed).Bits(quarter, LuckFor.Deliberation, future);

    /// <summary>Mean 0, deviation 1.</summary>
    public static double Normal(ulong seed, int purpose) => new Luck(seed).Normal(0, LuckFor.Deliberation, purpose);
}

namespace CloudWars.Analysis.Reviews;

/// <summary>Seeds for looking back: by game, quarter and future, never the game's own.</summary>
internal static class Lucks
{
    public static ulong Of(ulong seed, int quarter, int future)
    {
        unchecked
        {
            ulong z = seed ^ ((ulong)(quarter + 1) * 0x9E3779B97F4A7C15UL) ^ ((ulong)(future + 1) * 0xD1B54A32D192ED03UL);
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>About normal, mean 0, deviation 1: twelve even draws (the classic sum of Irwin and Hall).</summary>
    public static double Normal(ulong seed, int purpose)
    {
        double sum = -6;
        for (int i = 0; i < 12; i++)
        {
            sum += (Of(seed, purpose, i) >> 11) * (1.0 / (1UL << 53));
        }

        return sum;
    }
}

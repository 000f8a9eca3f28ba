namespace CloudWars.Analysis.Tournaments;

/// <summary>A shuffled order of 0, 1, … that depends on its seed only (SplitMix64 numbers, Fisher-Yates).</summary>
internal static class Shuffle
{
    public static int[] Of(int count, ulong seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = (int)(Next(ref seed) % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            ulong z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}

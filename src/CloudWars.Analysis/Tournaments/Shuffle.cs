using CloudWars.Analysis.Games;

namespace CloudWars.Analysis.Tournaments;

/// <summary>A shuffled order of 0, 1, … that depends on its seed only (Fisher-Yates).</summary>
internal static class Shuffle
{
    public static int[] Of(int count, ulong seed)
    {
        Dice dice = new(seed);
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = dice.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}

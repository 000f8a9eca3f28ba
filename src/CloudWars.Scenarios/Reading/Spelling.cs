namespace CloudWars.Scenarios.Reading;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>"Did you mean …?" with the nearest known words, or a list of them, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        List<string> all = [.. known];
        IReadOnlyList<string> near = Nearest(word, all);
        return near.Count > 0
            ? $"Did you mean {string.Join(" or ", near)}?"
            : all.Count is > 0 and <= 12 ? $"Known: {string.Join(", ", all)}." : "";
    }

    /// <summary>At most three known words within a third of the word's length, nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > 60)
        {
            return [];
        }

        int most = Math.Max(1, word.Length / 3);
        return
        [
            .. known
                .Select(k => (Word: k, Distance: Distance(word.ToLowerInvariant(), k.ToLowerInvariant())))
                .Where(k => k.Distance <= most || k.Word.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                .OrderBy(k => k.Distance)
                .Take(3)
                .Select(k => k.Word),
        ];
    }

    /// <summary>Letters to change, add, drop or swap with the next (Damerau 1964).</summary>
    private static int Distance(string a, string b)
    {
        int[,] least = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    least[i, j] = i + j;
                    continue;
                }

                int change = least[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                least[i, j] = Math.Min(change, Math.Min(least[i - 1, j], least[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least[i, j] = Math.Min(least[i, j], least[i - 2, j - 2] + 1);
                }
            }
        }

        return least[a.Length, b.Length];
    }
}

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

    /// <summary>Letters to change, add or drop (Levenshtein 1966).</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

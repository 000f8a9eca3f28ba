using System.Globalization;
using System.Text;

namespace CloudWars.Store;

/// <summary>Names of games: the scenario's id and a number, easy to type.</summary>
internal static class GameNames
{
    private const int Longest = 48;

    public static string Next(string scenario, IEnumerable<string> taken)
    {
        string stem = Stem(scenario) + "-";
        int last = 0;
        foreach (string name in taken)
        {
            if (name.StartsWith(stem, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                last = Math.Max(last, number);
            }
        }

        return stem + (last + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Letters, digits and hyphens: an imported file may call its scenario anything.</summary>
    private static string Stem(string scenario)
    {
        StringBuilder stem = new();
        foreach (char c in scenario.ToLowerInvariant().Take(Longest))
        {
            stem.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        string trimmed = stem.ToString().Trim('-');
        return trimmed.Length == 0 ? "game" : trimmed;
    }
}

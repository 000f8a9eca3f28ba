using System.Globalization;

namespace CloudWars.Stress.Shared;

/// <summary>Looks at text that reaches a screen for what could steer a terminal or make it read differently from what it says.</summary>
internal static class ShownText
{
    /// <summary>The first sign that must not be there, with its place; null if there is none.</summary>
    public static string? Problem(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n' && CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                int from = Math.Max(0, i - 40);
                return $"U+{(int)text[i]:X4} reaches the screen: …{Printable(text[from..Math.Min(text.Length, i + 20)])}…";
            }
        }

        return null;
    }

    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? $"<{(int)c:X2}>" : c.ToString()));
}

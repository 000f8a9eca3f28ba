using System.Globalization;
using System.Text;

namespace CloudWars.Store;

/// <summary>Text without anything that a terminal obeys or nobody sees: control and format characters.</summary>
internal static class PlainText
{
    public static bool Is(string text) => text.EnumerateRunes().All(IsShown);

    /// <summary>What a library says may quote what it read.</summary>
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Where(IsShown));

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}

using System.Globalization;
using System.Text;

namespace CloudWars.Scenarios.Reading;

/// <summary>
/// Takes out of a stranger's text what could change the screen: control characters, escape sequences' first byte,
/// direction overrides and other invisible formatting. Line breaks become spaces unless they are to be kept.
/// </summary>
public static class SafeText
{
    public static string Clean(string text, bool keepLines = false)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
            {
                clean.Append(keepLines && rune.Value == '\n' ? '\n' : ' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace CloudWars.Bots.Telling;

/// <summary>A stranger's text for logs and screens: no control characters, no escapes, no direction marks, and an end.</summary>
public static class Printable
{
    public static string Text(string text, int most)
    {
        StringBuilder clean = new(Math.Min(text.Length, most + 1));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (clean.Length >= most)
            {
                return clean.Append('…').ToString();
            }

            bool shown = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
            clean.Append(shown ? rune.ToString() : rune.Value is '\n' or '\t' or '\r' ? " " : "?");
        }

        return clean.ToString();
    }

    public static string Text(ReadOnlySpan<byte> utf8, int most) => Text(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, most * 4)]), most);
}

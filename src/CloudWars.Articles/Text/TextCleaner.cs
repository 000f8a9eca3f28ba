using System.Globalization;
using System.Text;

namespace CloudWars.Articles.Text;

/// <summary>
/// Takes out what a terminal would obey and a reader would not see. Invisible characters are deleted, so that a name
/// split by one is whole again; other controls become spaces; the offset map keeps every place traceable.
/// </summary>
internal static class TextCleaner
{
    private const int EscapeMax = 256;

    public static CleanText Clean(string source, int charactersMax)
    {
        StringBuilder text = new(Math.Min(source.Length, charactersMax));
        List<int> offsets = new(Math.Min(source.Length, charactersMax));
        for (int i = 0; i < source.Length && text.Length < charactersMax; i++)
        {
            char c = source[i];
            if (c == '\u001b')
            {
                i = SkipEscape(source, i);
                c = ' ';
            }
            else if (c == '\r' && i + 1 < source.Length && source[i + 1] == '\n')
            {
                continue;
            }
            char? kept = char.IsSurrogate(c) ? Paired(source, i) : Kept(c);
            if (kept is { } k)
            {
                text.Append(k);
                offsets.Add(i);
            }
        }
        return new CleanText(text.ToString(), [.. offsets]);
    }

    private static char Paired(string source, int i)
    {
        bool paired = char.IsHighSurrogate(source[i])
            ? i + 1 < source.Length && char.IsLowSurrogate(source[i + 1])
            : i > 0 && char.IsHighSurrogate(source[i - 1]);
        return paired ? source[i] : '\uFFFD';
    }

    private static char? Kept(char c) => c switch
    {
        '\n' or '\u2028' or '\u2029' or '\u0085' or '\r' => '\n',
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => null,
        '\u2010' or '\u2011' => '-',
        _ when char.IsControl(c) => ' ',
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => ' ',
        _ => c,
    };

    /// <summary>The last character of a terminal sequence that starts at <paramref name="at"/>.</summary>
    private static int SkipEscape(string source, int at)
    {
        int end = Math.Min(source.Length, at + EscapeMax);
        if (at + 1 >= end || source[at + 1] is not ('[' or ']'))
        {
            return at;
        }
        bool command = source[at + 1] == '[';
        for (int i = at + 2; i < end; i++)
        {
            bool last = command ? source[i] is >= '@' and <= '~' : source[i] is '\u0007' or '\n' || source[i] == '\\' && source[i - 1] == '\u001b';
            if (last)
            {
                return i;
            }
        }
        return at + 1;
    }
}

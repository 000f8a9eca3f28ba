using System.Globalization;

namespace CloudWars.Articles.Text;

/// <summary>"12 November 2025", "Nov. 12, 2025 | 9:41 AM", "Wednesday, 12 November 2025, London": a line that only says when.</summary>
internal static class DateLine
{
    private const int LengthMax = 60;
    private const int OtherWordsMax = 3;

    private static readonly string[] Months = DateTimeFormatInfo.InvariantInfo.MonthNames;

    private static readonly HashSet<string> Days = new([.. DateTimeFormatInfo.InvariantInfo.DayNames, .. DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase)
    {
        "st", "nd", "rd", "th", "am", "pm", "a", "p", "m", "at", "on", "gmt", "utc", "et", "est", "edt", "pst", "cet", "updated", "published", "posted", "date", "last", "by",
    };

    /// <summary>A month, a day or year, and hardly anything else.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LengthMax || line.IndexOfAny('$', '%') >= 0)
        {
            return false;
        }
        bool month = false, year = false;
        int other = 0, numbers = 0;
        for (int at = 0; at < line.Length;)
        {
            int end = at;
            while (end < line.Length && char.IsLetterOrDigit(line[end]) && (end == at || char.IsDigit(line[end]) == char.IsDigit(line[at])))
            {
                end++;
            }
            if (end == at)
            {
                at++;
                continue;
            }
            string word = line[at..end].ToString();
            bool number = char.IsDigit(word[0]);
            numbers += number ? 1 : 0;
            year |= number && word.Length == 4 && word[0] is '1' or '2';
            bool named = !number && word.Length >= 3 && Array.Exists(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            month |= named;
            other += number || named || Beside.Contains(word) || Days.Contains(word) ? 0 : 1;
            at = end;
        }
        return month && numbers > 0 && (year ? other <= OtherWordsMax : other == 0);
    }
}

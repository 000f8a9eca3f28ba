using System.Globalization;
using System.Text.RegularExpressions;

namespace CloudWars.Importing.Facts;

/// <summary>The date of an article: the first full date near its head. Dates further down belong to what it tells.</summary>
internal static class ArticleDate
{
    private const int Head = 1500;

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    // Non-backtracking: the text is a stranger's.
    private static readonly Regex Written = new(
        @"\b(?:(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)|(?<day>\d{1,2}) (?<name>[A-Za-z]{3,9})\.?,? (?<year>(?:19|20)\d\d)|(?<name>[A-Za-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>(?:19|20)\d\d))\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static DateOnly? Find(string text)
    {
        foreach (Match match in Written.Matches(text[..Math.Min(Head, text.Length)]))
        {
            int month = match.Groups["month"].Success ? Number(match, "month") : MonthOf(match.Groups["name"].Value);
            (int year, int day) = (Number(match, "year"), Number(match, "day"));
            if (month is >= 1 and <= 12 && year >= 1990 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                return new DateOnly(year, month, day);
            }
        }

        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int MonthOf(string name)
    {
        string word = name.ToLowerInvariant();
        return word.Length < 3 ? 0 : 1 + Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.Ordinal) || (word == "sept" && m == "september"));
    }
}

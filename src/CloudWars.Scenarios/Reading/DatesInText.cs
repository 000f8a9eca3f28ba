using System.Globalization;
using System.Text.RegularExpressions;

namespace CloudWars.Scenarios.Reading;

/// <summary>
/// Finds dates in a citation: "22 Oct 2025", "October 2025", "2025-10-22". A month that something is meant for ("by June 2026")
/// dates no source.
/// </summary>
internal static partial class DatesInText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The latest date named, a month without a day counting as its first; null if there is none.</summary>
    public static DateOnly? Latest(string text)
    {
        DateOnly? latest = null;
        foreach (Match found in Words().Matches(text))
        {
            int month = Array.IndexOf(Months, found.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
            latest = Later(latest, found.Groups["year"].Value, month, found.Groups["day"].Success ? Number(found.Groups["day"].Value) : 1);
        }

        foreach (Match found in Numbers().Matches(text))
        {
            latest = Later(latest, found.Groups["year"].Value, Number(found.Groups["month"].Value), Number(found.Groups["day"].Value));
        }

        return latest;
    }

    private static DateOnly? Later(DateOnly? latest, string year, int month, int day)
    {
        int y = Number(year);
        if (y is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(y, month))
        {
            return latest;
        }

        DateOnly found = new(y, month, day);
        return latest is { } so && so > found ? latest : found;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:\b(?<day>[0-9]{1,2}) |(?<!\b(?:to|by|until|of|in|before|after|from) )\b)(?<month>jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)\.? (?<year>[0-9]{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}

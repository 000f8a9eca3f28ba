using System.Buffers;
using System.Globalization;
using System.Text;

namespace CloudWars.Screens.Drawing;

/// <summary>
/// The one door for text the game did not write itself: scenario names, articles, bots, what a player typed. Control
/// characters and escape sequences could steer the terminal, bidi overrides and invisible signs could make a
/// contract read differently from what it says; none of them pass.
/// </summary>
public static class SafeText
{
    public const int LengthMax = 20_000;

    /// <summary>Marks stacked on one letter beyond this are an attack on the neighbouring lines, not a language.</summary>
    private const int CombiningMarksMax = 3;

    private static readonly SearchValues<char> PlainAscii = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x5F).Select(code => (char)code)]);

    /// <summary>Cleaned text on one line: line breaks and tabs become spaces.</summary>
    public static string OneLine(string? text, int lengthMax = LengthMax)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        bool plain = text.Length <= lengthMax && !text.AsSpan().ContainsAnyExcept(PlainAscii);
        return plain ? text : Clean(text, lengthMax).Replace('\n', ' ');
    }

    /// <summary>Cleaned text; line breaks of every kind become line feeds and stay, tabs become spaces.</summary>
    public static string Clean(string? text, int lengthMax = LengthMax)
    {
        StringBuilder clean = new();
        int marks = 0;
        bool afterReturn = false;
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            marks = IsCombining(rune) ? marks + 1 : 0;
            bool pairedFeed = afterReturn && rune.Value == '\n';
            afterReturn = rune.Value == '\r';
            string kept = pairedFeed || marks > CombiningMarksMax ? "" : Replacement(rune);
            if (clean.Length + kept.Length > lengthMax)
            {
                break;
            }

            clean.Append(kept);
        }

        return clean.ToString();
    }

    private static string Replacement(Rune rune) => rune.Value switch
    {
        '\t' => " ",
        '\n' or '\r' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 => "\n",
        0x00A0 or 0x2007 or 0x202F or 0x3000 => " ",
        _ => IsDropped(rune) ? "" : rune.ToString(),
    };

    private static bool IsDropped(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // Format covers zero-width signs, joiners, bidi marks, overrides and isolates, tags and the soft hyphen.
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => true,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => IsInvisible(rune.Value) || ChangesItsNeighbour(rune.Value),
    };

    /// <summary>Letters that draw nothing: Hangul fillers, the blank Braille cell's cousins, Khmer inherent vowels.</summary>
    private static bool IsInvisible(int code) =>
        code is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0;

    /// <summary>Variation selectors and skin tones change the width of the sign before them, and terminals disagree how.</summary>
    private static bool ChangesItsNeighbour(int code) =>
        code is (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0x1F3FB and <= 0x1F3FF)
            or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}

using System.Text;

namespace CloudWars.Screens.Drawing;

/// <summary>
/// The last step before a terminal that has only ASCII: the signs prose is full of become their typewriter forms of
/// the same width; what has none becomes a question mark.
/// </summary>
public static class AsciiText
{
    /// <summary>U+00C0 to U+00FF without their accents.</summary>
    private const string LatinBase = "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty";

    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        StringBuilder ascii = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            ascii.Append(Sign(rune));
        }

        return ascii.ToString();
    }

    /// <summary>The same for text of several lines.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Of));

    private static string Sign(Rune rune) => rune.Value switch
    {
        >= 0x20 and < 0x7F => ((char)rune.Value).ToString(),
        0x2018 or 0x2019 or 0x2032 => "'",
        0x201C or 0x201D or 0x2033 => "\"",
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2212 => "-",
        0x2026 => "~",
        0x00D7 => "x",
        0x00B7 or 0x2022 => "*",
        0x2192 => ">",
        0x2190 => "<",
        _ => Letter(rune),
    };

    /// <summary>Western letters lose their accents; anything else keeps its place with question marks.</summary>
    private static string Letter(Rune rune) => rune.Value is >= 0xC0 and <= 0xFF
        ? LatinBase[rune.Value - 0xC0].ToString()
        : new string('?', TextWidth.Of(rune));
}

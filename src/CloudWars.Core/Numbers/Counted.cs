using System.Globalization;

namespace CloudWars.Core.Numbers;

/// <summary>A number of things in words.</summary>
public static class Counted
{
    /// <summary>"1 quarter", "3 quarters": nouns that take an s.</summary>
    public static string Of(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}

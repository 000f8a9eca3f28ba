using CloudWars.Importing.Openings;
using CloudWars.Scenarios.Format;

namespace CloudWars.Importing.Catalogue;

/// <summary>Starting figures with their origin: the sentence of an article, or an assumption with its reason.</summary>
internal static class Figure
{
    public static Sourced<double> Assumed(double value, string why) => new(Round(value), Assumed: why);

    public static Sourced<int> Assumed(int value, string why) => new(value, Assumed: why);

    /// <summary>From the article where there is a sentence, else the player's own word.</summary>
    public static Sourced<double> Read(double value, string? source) => source is null
        ? new(Round(value), Assumed: "entered by the player in the review")
        : new(Round(value), Source: source);

    /// <summary>Three significant digits: more would pretend to knowledge.</summary>
    public static double Round(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return 0;
        }

        int digits = 2 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return digits is >= 0 and <= 15 ? Math.Round(value, digits, MidpointRounding.AwayFromZero) : Math.Round(value, MidpointRounding.AwayFromZero);
    }

    /// <summary>A figure with the money of a deal added or taken off: as well founded as the weaker of the two.</summary>
    public static Sourced<double> Added(Sourced<double>? from, double money, string why, DealInPlay deal)
    {
        double sum = (from?.Value ?? 0) + money;
        return from?.Source is { } before && deal.Source is { } sentence
            ? new Sourced<double>(Round(sum), Source: $"{sentence}; {why}; before that {Round(from.Value)}: {before}")
            : Changed(from, sum, deal.Because(why));
    }

    /// <summary>Why a figure differs from what it was: its old origin stays readable.</summary>
    public static Sourced<double> Changed(Sourced<double>? from, double value, string why)
    {
        string before = from is null ? "" : $"; before that {Round(from.Value)}: {from.Source ?? from.Assumed}";
        return Assumed(value, why + before);
    }
}

using CloudWars.Core.Explain;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>The core's figures ($bn, GW, shares of one) as every page writes them.</summary>
internal static class Show
{
    private const double DecimalSafe = 1e15;

    public static string Billions(double billions) => Format.Money(Number(billions) * 1_000_000_000m);

    public static string BillionsChange(double billions) => Format.MoneyChange(Number(billions) * 1_000_000_000m);

    /// <summary>An amount of any figure with its unit.</summary>
    public static string Amount(double amount, Unit unit) => unit switch
    {
        Unit.Billions => Billions(amount),
        Unit.Share => Percent(amount, Math.Abs(amount) < 0.1 ? 2 : 1),
        Unit.Gigawatts => Gw(amount),
        Unit.PricePerGw => $"${Fixed(amount, 2)}B",
        Unit.Points => Fixed(amount, 1),
        Unit.Quarters => Quarters(amount),
        Unit.Shares => Format.Count(Number(amount)),
        _ => Fixed(amount, 2),
    };

    /// <summary>A change of any figure, sign always shown.</summary>
    public static string AmountChange(double amount, Unit unit) => (amount < 0 ? "" : "+") + Amount(amount, unit);

    /// <summary>Always in billions, for columns that are added up by eye.</summary>
    public static string Column(double billions) => Format.Fixed(Number(billions), Math.Abs(billions) >= 1000 ? 0 : Math.Abs(billions) >= 10 ? 1 : 2);

    public static string Percent(double fraction, int decimals = 1) => Format.Percent(Number(fraction), decimals);

    public static string PercentChange(double fraction, int decimals = 1) => Format.PercentChange(Number(fraction), decimals);

    public static string Gw(double gigawatts) => Format.Gigawatts(Number(gigawatts));

    public static string Fixed(double value, int decimals) => Format.Fixed(Number(value), decimals);

    public static string Change(double value, int decimals = 1) => Format.Change(Number(value), decimals);

    /// <summary>A figure with its stated error where it is an estimate.</summary>
    public static string Estimated(Estimate estimate) => estimate.IsKnown
        ? Billions(estimate.Value)
        : $"{Billions(estimate.Value)} +/-{Fixed(estimate.Error * 100, 0)}%";

    public static string Quarters(double quarters) => quarters >= 40 ? "40+ quarters" : $"{Fixed(quarters, 1)} quarters";

    public static Ink Tone(double change) => change > 0 ? Ink.Good : change < 0 ? Ink.Bad : Ink.Muted;

    /// <summary>A change with an arrow, so that it is read without its colour.</summary>
    public static Line Moved(double change, string text, Glyphs glyphs, bool moreIsBad = false)
    {
        // An arrow before "+0.0" would say what the figure does not.
        double shown = text.AsSpan().ContainsAnyInRange('1', '9') ? change : 0;
        return Line.Of(glyphs.Arrow(Number(shown)) + text, Tone(moreIsBad ? -shown : shown));
    }

    /// <summary>Relative change from one value to the next; nothing from nothing.</summary>
    public static double Growth(double before, double after) => Math.Abs(before) < 1e-9 ? 0 : (after - before) / Math.Abs(before);

    public static decimal Number(double value) => double.IsFinite(value) ? (decimal)Math.Clamp(value, -DecimalSafe, DecimalSafe) : 0;
}

using System.Globalization;

namespace CloudWars.Screens.Drawing;

/// <summary>Figures as they stand on every page: short, with their unit, the same width for the same size.</summary>
public static class Format
{
    private static readonly (decimal Size, string Letter)[] Scales =
        [(1_000_000_000_000m, "T"), (1_000_000_000m, "B"), (1_000_000m, "M"), (1_000m, "K")];

    /// <summary>$38.0B, $950M, $1.2T, -$4.5M.</summary>
    public static string Money(decimal dollars) => Signed(dollars, "$", plus: "");

    /// <summary>A change in money, sign always shown: +$1.2B, -$300M, +$0.</summary>
    public static string MoneyChange(decimal dollars) => Signed(dollars, "$", plus: "+");

    /// <summary>27.0% for 0.27.</summary>
    public static string Percent(decimal fraction, int decimals = 1) => Fixed(fraction * 100, decimals) + "%";

    /// <summary>+4.1% for 0.041; sign always shown.</summary>
    public static string PercentChange(decimal fraction, int decimals = 1) => Change(fraction * 100, decimals) + "%";

    /// <summary>A change in whatever unit the column has: +4.1, -0.3, +0.0.</summary>
    public static string Change(decimal amount, int decimals = 1)
    {
        string text = Fixed(amount, decimals);
        return text.StartsWith('-') ? text : "+" + text;
    }

    public static string Gigawatts(decimal gigawatts) => Fixed(gigawatts, 2) + " GW";

    public static string Megawatts(decimal megawatts) =>
        Math.Abs(megawatts) >= 1000 ? Gigawatts(megawatts / 1000) : Fixed(megawatts, 0) + " MW";

    /// <summary>A number of things: 950, 12.4K, 1.2M.</summary>
    public static string Count(decimal count) => Signed(count, "", plus: "");

    /// <summary>A whole number with thousands separated, where every digit counts: 12,400.</summary>
    public static string Exact(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Quarter(int year, int quarter) => $"Q{quarter} {year}";

    public static string Fixed(decimal amount, int decimals)
    {
        decimal rounded = Math.Round(amount, decimals, MidpointRounding.AwayFromZero);

        // Adding zero turns a rounded-away minus into no minus: "-0.0%" would read as a loss.
        return (rounded == 0 ? 0m : rounded).ToString("F" + decimals, CultureInfo.InvariantCulture);
    }

    private static string Signed(decimal amount, string unit, string plus)
    {
        string size = Short(Math.Abs(amount));
        return (amount < 0 && size != "0" ? "-" : plus) + unit + size;
    }

    private static string Short(decimal amount)
    {
        for (int i = 0; i < Scales.Length; i++)
        {
            decimal inScale = amount / Scales[i].Size;

            // 999.95 M is shown as 1.0 B: a figure never takes a fourth digit before its point.
            if (inScale >= 0.9995m)
            {
                return Fixed(inScale, inScale >= 99.95m ? 0 : 1) + Scales[i].Letter;
            }
        }

        return Fixed(amount, 0);
    }
}

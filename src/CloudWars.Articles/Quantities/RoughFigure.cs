namespace CloudWars.Articles.Quantities;

/// <summary>"$14bn" in a title may be the $14.2bn of the text, but $6.3bn is not $6.5bn.</summary>
internal static class RoughFigure
{
    private const int DigitsMax = 6;
    private const decimal SmallestUnit = 0.000001m;

    /// <summary>Whether two positive figures are equal when written as roughly as the rougher of the two.</summary>
    public static bool Same(decimal a, decimal b)
    {
        int digits = Math.Min(SignificantDigits(a), SignificantDigits(b));
        return Rounded(a, digits) == Rounded(b, digits);
    }

    private static int SignificantDigits(decimal value)
    {
        int digits = 1;
        while (digits < DigitsMax && Rounded(value, digits) != value)
        {
            digits++;
        }
        return digits;
    }

    private static decimal Rounded(decimal value, int digits)
    {
        decimal unit = 1;
        while (unit * 10 <= value)
        {
            unit *= 10;
        }
        while (unit > value && unit > SmallestUnit)
        {
            unit /= 10;
        }
        for (int i = 1; i < digits; i++)
        {
            unit /= 10;
        }
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }
}

using System.Runtime.CompilerServices;

namespace CloudWars.Core.Numbers;

/// <summary>
/// Exponentials and logarithms that give the same bits on every machine. <c>System.Math</c> calls the platform's
/// C library, whose last bits differ between systems; here only + - * / and bit patterns are used, which IEEE 754 fixes.
/// Both are within one unit in the last place of the true value. The polynomials are added up in pairs (Estrin's scheme), so that a
/// processor works on several terms at once instead of waiting for each, and both are compiled into whoever asks: what comes before
/// and after overlaps with them then, and a tenth of a quarter is spent here.
/// </summary>
public static class DMath
{
    private const double InvLn2 = 1.44269504088896340736;

    // ln 2 in two parts: the first has so few bits that a small whole number of it is exact.
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>e to the power <paramref name="x"/>; arguments are clamped to [-700, 700].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Exp(double x)
    {
        x = Clamp(x, -700, 700);
        double k = Math.Floor((x * InvLn2) + 0.5);
        double r = x - (k * Ln2High) - (k * Ln2Low);

        // Taylor series to the 13th power on |r| <= 0.347: the first omitted term is below 1e-17.
        double r2 = r * r;
        double r4 = r2 * r2;
        double first = (0.5 + (r * (1.0 / 6))) + (r2 * ((1.0 / 24) + (r * (1.0 / 120))));
        double middle = ((1.0 / 720) + (r * (1.0 / 5040))) + (r2 * ((1.0 / 40320) + (r * (1.0 / 362880))));
        double last = ((1.0 / 3628800) + (r * (1.0 / 39916800))) + (r2 * ((1.0 / 479001600) + (r * (1.0 / 6227020800))));
        double sum = 1 + (r + (r2 * (first + (r4 * (middle + (r4 * last))))));
        return sum * PowerOfTwo((int)k);
    }

    /// <summary>Natural logarithm; arguments at or below zero are treated as 1e-300, so that no formula yields NaN.</summary>
    /// <remarks>The reduction and the seven coefficients are those of Sun's fdlibm (e_log.c, 1993).</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Log(double x)
    {
        if (x == 1)
        {
            // What the series gives anyway; list prices and untouched ratios ask for it all the time.
            return 0;
        }

        if (!(x > 1e-300))
        {
            x = 1e-300;
        }

        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0x000FFFFFFFFFFFFFL) | 0x3FF0000000000000L);
        if (m > 1.41421356237309514547)
        {
            m *= 0.5;
            exponent++;
        }

        // ln m = 2 artanh s with s = f / (2 + f), written so that f, which is exact, carries most of the result.
        double f = m - 1;
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double odd = z * (6.666666666666735130e-01 + (w * (2.857142874366239149e-01 + (w * (1.818357216161805012e-01 + (w * 1.479819860511658591e-01))))));
        double even = w * (3.999999999940941908e-01 + (w * (2.222219843214978396e-01 + (w * 1.531383769920937332e-01))));
        double half = 0.5 * f * f;
        return (exponent * Ln2High) - (half - ((s * (half + odd + even)) + (exponent * Ln2Low)) - f);
    }

    /// <summary><paramref name="x"/> to the power <paramref name="y"/> for x &gt; 0; 0 for x at or below zero.</summary>
    public static double Pow(double x, double y) => x <= 0 ? 0 : x == 1 ? 1 : Exp(y * Log(x));

    /// <summary>The growth of a year from that of a quarter: (1 + growth)^4 - 1.</summary>
    public static double Yearly(double growth)
    {
        double half = (1 + growth) * (1 + growth);
        return (half * half) - 1;
    }

    /// <summary>1 / (1 + e^-x).</summary>
    public static double Logistic(double x) => 1 / (1 + Exp(-x));

    /// <summary>Holds <paramref name="x"/> in [low, high]; a NaN becomes <paramref name="low"/>.</summary>
    public static double Clamp(double x, double low, double high) => x > low ? (x < high ? x : high) : low;

    /// <summary>
    /// The standard normal quantile of <paramref name="p"/> in (0, 1), by Acklam's rational approximation
    /// (relative error about 1e-9).
    /// </summary>
    public static double NormalQuantile(double p)
    {
        p = Clamp(p, 1e-12, 1 - 1e-12);
        return p < 0.02425 ? Tail(Math.Sqrt(-2 * Log(p)))
            : p > 1 - 0.02425 ? -Tail(Math.Sqrt(-2 * Log(1 - p)))
            : Centre(p - 0.5);
    }

    private static double Centre(double q)
    {
        double r = q * q;
        double numerator = ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r
            + 138.3577518672690) * r - 30.66479806614716) * r + 2.506628277459239;
        double denominator = ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r
            + 66.80131188771972) * r - 13.28068155288572) * r + 1;
        return numerator * q / denominator;
    }

    private static double Tail(double q)
    {
        double numerator = ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q
            - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783;
        double denominator = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q
            + 3.754408661907416) * q + 1;
        return numerator / denominator;
    }

    /// <summary>Two to a power within the normal range of a double.</summary>
    private static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
}

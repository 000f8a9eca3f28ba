namespace CloudWars.Analysis.Tournaments;

/// <summary>A measured value with the interval that holds the true one in 95 of 100 such measurements.</summary>
public readonly record struct Interval(double Value, double Low, double High)
{
    private const double Z = 1.959964;

    /// <summary>A share of successes, after Wilson (1927): honest for few trials and shares near 0 or 1.</summary>
    public static Interval OfShare(int successes, int trials)
    {
        if (trials == 0)
        {
            return new Interval(0, 0, 1);
        }

        double p = successes / (double)trials;
        double z2 = Z * Z;
        double middle = (p + (z2 / (2 * trials))) / (1 + (z2 / trials));
        double half = Z * Math.Sqrt((p * (1 - p) / trials) + (z2 / (4.0 * trials * trials))) / (1 + (z2 / trials));
        return new Interval(p, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>A mean of independent measurements, by the normal approximation; without bounds for fewer than two.</summary>
    public static Interval OfMean(IReadOnlyList<double> values)
    {
        int n = values.Count;
        double mean = n == 0 ? 0 : values.Sum() / n;
        if (n < 2)
        {
            return new Interval(mean, double.NegativeInfinity, double.PositiveInfinity);
        }

        double squares = values.Sum(v => (v - mean) * (v - mean));
        double half = Z * Math.Sqrt(squares / (n - 1) / n);
        return new Interval(mean, mean - half, mean + half);
    }
}

namespace CloudWars.Core.Market;

/// <summary>
/// What pulls a company's mood in a quarter besides chance, in log points of its price: trend followers and fundamentalists after
/// Brock and Hommes (1998), the surprise in the results, and the anxiety of the whole market.
/// </summary>
/// <param name="Trend">Followers push on what has just moved.</param>
/// <param name="Back">Fundamentalists pull back a gap; taken off.</param>
/// <param name="Surprise">Results above or below what was expected.</param>
/// <param name="Anxiety">What anxiety takes off.</param>
internal readonly record struct MoodPull(double Trend, double Back, double Surprise, double Anxiety)
{
    /// <param name="rules">Strength of momentum and reversion.</param>
    /// <param name="anxiety">See <see cref="Phases.Exchange.Anxiety{T}"/>.</param>
    /// <param name="load">How strongly the company feels news: a lab without another business fully.</param>
    /// <param name="value">Its value before the market meets.</param>
    /// <param name="fundamental">The new fundamental value, $bn.</param>
    /// <param name="expected">The old one and the money that came in or went out, $bn.</param>
    public static MoodPull Of(Rules rules, double anxiety, double load, in ValueState value, double fundamental, double expected)
    {
        double x = value.Mood;
        double dx = x - value.MoodAtFiling + (0.6 * value.MoodChange);
        double trend = 1 / (1 + DMath.Exp(-((2.5 * Math.Sign(x) * dx) - (1.2 * x * x))));
        double surprise = DMath.Clamp(DMath.Log(Math.Max(0.1, fundamental) / Math.Max(0.1, expected)) - 0.02, -0.25, 0.25);
        return new MoodPull(trend * rules.Momentum * dx, (1 - trend) * rules.Reversion * x, 0.25 * load * surprise, 0.02 * anxiety);
    }

    /// <summary>How strongly a company feels news and noise, in (0, 1].</summary>
    public static double LoadOf(CompanySetup setup, in CompanyState company) => setup.Role == Role.Lab && company.CoreRevenue <= 0 ? 1 : 0.45;
}

namespace CloudWars.Core.Scoring;

/// <summary>
/// Keeps what the score is made of: value per original share, half market (smoothed) and half fundamental, less a quarter of
/// the worst drawdown. Per share, because new money is not merit; smoothed and half fundamental, because last-day tricks are
/// not either.
/// </summary>
internal static class ScoreKeeper
{
    private const double Smoothing = 0.4;

    /// <summary>Value per share in dollars as the score sees it.</summary>
    public static double PerShare(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        if (company.TakenOverBy > 0)
        {
            return company.Distributed;
        }

        double fundamental = company.Shares == 0 ? 0 : company.Value.Fundamental * 1e9 / company.Shares;
        double w = state.Rules.FundamentalWeight;
        return (w * fundamental) + ((1 - w) * company.SmoothedPerShare);
    }

    public static void Keep(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        company.SmoothedPerShare += Smoothing * (ShareDesk.PricePerShare(state, c) - company.SmoothedPerShare);
        double now = PerShare(state, c);
        company.PeakPerShare = Math.Max(company.PeakPerShare, now);
        company.WorstDrawdown = Math.Max(company.WorstDrawdown, 1 - (now / Math.Max(1e-9, company.PeakPerShare)));
    }

    /// <summary>Log return since the start, less the drawdown's weight, floored.</summary>
    public static double Return(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        double growth = DMath.Log(Math.Max(1e-9, PerShare(state, c)) / Math.Max(1e-9, company.StartPerShare));
        return Math.Max(state.Rules.ReturnFloor, growth - (state.Rules.DrawdownWeight * company.WorstDrawdown));
    }
}

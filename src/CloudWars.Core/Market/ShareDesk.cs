using CloudWars.Core.Explain;

namespace CloudWars.Core.Market;

/// <summary>What a company's paper costs and how much of it can be placed: used by orders, deals and the AI alike.</summary>
internal static class ShareDesk
{
    /// <summary>Market value per share, in dollars.</summary>
    public static double PricePerShare(GameState state, int company)
    {
        ref CompanyState c = ref state.Companies[company];
        return c.Shares == 0 ? 0 : Math.Max(0, c.Value.Price) * 1e9 / c.Shares;
    }

    /// <summary>
    /// Discount at which new shares are sold: small for small issues, larger for large ones, and a quarter on top
    /// while the window is shut; anxiety costs more.
    /// </summary>
    public static double IssueDiscount(GameState state, int company, double amount)
    {
        Rules rules = state.Rules;
        double value = Math.Max(1e-6, state.Companies[company].Value.Price);
        double shut = state.World.WindowShut > 0 ? 0.25 : 0;
        return DMath.Clamp(rules.IssueDiscount + 0.6 * amount / value + shut + 0.05 * state.World.Anxiety, 0, 0.6);
    }

    /// <summary>Most that can be raised in one quarter, $bn.</summary>
    public static double IssueLimit(GameState state, int company)
    {
        Silent silent = default;
        return IssueLimit(state, company, ref silent);
    }

    public static double IssueLimit<T>(GameState state, int company, ref T trace)
        where T : struct, ITrace
    {
        double open = state.World.WindowShut > 0 ? 0.4 : 1;
        double usual = Math.Max(0, state.Companies[company].Value.Price) * state.Rules.IssueLimit;
        if (trace.Listens)
        {
            double share = state.Rules.IssueLimit;
            trace.Part("Usual limit", usual, $"{share * 100:0}% of the market value in a quarter");
            trace.Part("Closed market", usual * (open - 1), "after a break of the mood investors take less than half");
        }

        return usual * open;
    }

    /// <summary>New shares sold for an amount, at a price per share in dollars; rounded down, never below one.</summary>
    public static long SharesFor(double amountBillions, double pricePerShare) =>
        pricePerShare <= 0 ? 0 : (long)Math.Max(1, Math.Floor(amountBillions * 1e9 / pricePerShare));

    /// <summary>
    /// What the market reads from new shares for <paramref name="amount"/>, $bn: those who know sell when the paper is dear, so a sale
    /// near or above fundamentals is a signal (Myers and Majluf 1984).
    /// </summary>
    public static void Signal(ref CompanyState company, double amount)
    {
        double gap = company.Value.Mood + company.Value.Rumour;
        company.Value.Mood -= 5 * (amount / Math.Max(1e-6, company.Value.Price)) * Math.Max(0, gap + 0.15) * 0.5;
    }

    /// <summary>Creates shares and hands them to a holder.</summary>
    public static void Mint(GameState state, int company, int holder, long shares)
    {
        state.Companies[company].Shares += shares;
        state.Held(holder, company) += shares;
    }

    /// <summary>Moves shares that exist.</summary>
    public static void Transfer(GameState state, int company, int from, int to, long shares)
    {
        state.Held(from, company) -= shares;
        state.Held(to, company) += shares;
    }
}

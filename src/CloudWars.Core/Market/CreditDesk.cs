namespace CloudWars.Core.Market;

/// <summary>
/// What lenders ask and how far they go: a synthetic rating from leverage, after Damodaran's spread tables, coarser.
/// </summary>
internal static class CreditDesk
{
    /// <summary>Net debt over yearly cash earnings; 99 where there are no earnings to speak of.</summary>
    public static double Leverage(GameState state, int company)
    {
        double debt = DebtOf(state, company) - state.Books.Cash(company).Billions;
        double earnings = state.Companies[company].CashEarnings;
        return debt <= 0 ? debt / Math.Max(1, earnings) : earnings <= 0.05 ? 99 : debt / earnings;
    }

    /// <summary>Bonds and company loans, $bn.</summary>
    public static double DebtOf(GameState state, int company) =>
        -(state.Books.Balance(company, Account.Debt) + state.Books.Balance(company, Account.LoansTaken)).Billions;

    /// <summary>Interest a year at which the company can borrow now.</summary>
    public static double BorrowRate(GameState state, int company)
    {
        double shut = state.World.WindowShut > 0 ? 0.012 : 0;
        return state.Rules.RiskFree + state.World.RateShift + Spread(Leverage(state, company)) + shut;
    }

    /// <summary>Most the company can borrow now, $bn: up to the covenant, or a sliver of its value without earnings.</summary>
    public static double Headroom(GameState state, int company)
    {
        ref CompanyState c = ref state.Companies[company];
        double byEarnings = (state.Rules.CovenantLeverage * Math.Max(0, c.CashEarnings))
            - DebtOf(state, company) + state.Books.Cash(company).Billions;
        double byValue = (0.05 * Math.Max(0, c.Value.Price)) - DebtOf(state, company);
        double headroom = Math.Max(0, Math.Max(byEarnings, byValue));
        return state.World.WindowShut > 0 ? headroom * 0.5 : headroom;
    }

    /// <summary>Letter for the screen.</summary>
    public static string Rating(double leverage) => leverage switch
    {
        < 0 => "AAA",
        < 1 => "AA",
        < 2 => "A",
        < 3 => "BBB",
        < 4 => "BB",
        < 6 => "B",
        _ => "CCC",
    };

    private static double Spread(double leverage) => leverage switch
    {
        < 0 => 0.006,
        < 1 => 0.009,
        < 2 => 0.014,
        < 3 => 0.024,
        < 4 => 0.045,
        < 5 => 0.07,
        _ => 0.11,
    };
}

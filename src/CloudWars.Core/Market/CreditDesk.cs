using CloudWars.Core.Explain;

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
        Silent silent = default;
        return BorrowRate(state, company, ref silent);
    }

    public static double BorrowRate<T>(GameState state, int company, ref T trace)
        where T : struct, ITrace
    {
        double shut = state.World.WindowShut > 0 ? 0.012 : 0;
        double leverage = Leverage(state, company);
        double spread = Spread(leverage);
        if (trace.Listens)
        {
            trace.Part("Risk-free rate", state.Rules.RiskFree + state.World.RateShift, "what lending to the state brings");
            trace.Part("Spread", spread, $"a company rated {Rating(leverage)}, at {leverage:0.0} times its cash earnings in net debt, pays this much more");
            trace.Part("Closed market", shut, "nobody lends gladly after a break of the mood");
        }

        return state.Rules.RiskFree + state.World.RateShift + spread + shut;
    }

    /// <summary>Most the company can borrow now, $bn: up to the covenant, or a sliver of its value without earnings, and no more at once than the bond market takes.</summary>
    public static double Headroom(GameState state, int company)
    {
        Silent silent = default;
        return Headroom(state, company, ref silent);
    }

    public static double Headroom<T>(GameState state, int company, ref T trace)
        where T : struct, ITrace
    {
        ref CompanyState c = ref state.Companies[company];
        double byEarnings = (state.Rules.CovenantLeverage * Math.Max(0, c.CashEarnings))
            - DebtOf(state, company) + state.Books.Cash(company).Billions;
        double byValue = (0.05 * Math.Max(0, c.Value.Price)) - DebtOf(state, company);
        double wanted = Math.Max(0, Math.Max(byEarnings, byValue));
        double headroom = Math.Min(wanted, state.Rules.BorrowLimit * Math.Max(0, c.Value.Price));
        double granted = state.World.WindowShut > 0 ? headroom * 0.5 : headroom;
        if (trace.Listens)
        {
            double debt = DebtOf(state, company);
            bool earns = byEarnings >= byValue;
            double cash = earns ? state.Books.Cash(company).Billions : 0;
            double limit = earns ? state.Rules.CovenantLeverage * Math.Max(0, c.CashEarnings) : 0.05 * Math.Max(0, c.Value.Price);
            double rate = state.Rules.CovenantLeverage;
            trace.Part(earns ? "What lenders accept" : "A sliver of the value", limit, earns ? $"{rate:0.0} times the cash earnings of a year" : "5% of the market value, for who earns too little to borrow on it");
            trace.Part("Debt already there", -debt, "bonds and loans from companies");
            trace.Part("Cash", cash, "cash counts against the debt");
            trace.Part("Beyond the limit", wanted - (limit - debt + cash), "there is more debt than lenders accept: they lend nothing");
            trace.Part("More than a quarter takes", headroom - wanted, $"the bond market takes {state.Rules.BorrowLimit * 100:0.#}% of a company's value in a quarter");
            trace.Part("Closed market", granted - headroom, "after a break of the mood lenders go half as far");
        }

        return granted;
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

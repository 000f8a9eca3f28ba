namespace CloudWars.Core.Phases;

/// <summary>What the quarter's books say about a company's business: revenue, profit, cash earnings, free cash flow, economic profit.</summary>
internal static class Earnings
{
    /// <summary>Weight of the newest quarter in smoothed economic profit.</summary>
    public const double ProfitSmoothing = 0.4;

    /// <summary>Profit after everything posted so far, $bn.</summary>
    public static double Profit(Books books, int c) => (-books.Sum(c, Chart.FirstFlow, Account.Tax)).Billions;

    /// <summary>Revenue from customers, without interest, gains and damages, $bn.</summary>
    public static double Revenue(Books books, int c) => (-books.Sum(c, Account.CoreRevenue, Account.ChipRevenue)).Billions;

    /// <summary>Revenue less costs that are paid in cash, before interest and tax, $bn.</summary>
    public static double CashProfit(Books books, int c)
    {
        Money notOfBusiness = books.Balance(c, Account.Depreciation) + books.Balance(c, Account.Impairment) + books.Balance(c, Account.InterestCosts)
            + books.Balance(c, Account.Tax) + books.Balance(c, Account.WriteOffs) + books.Balance(c, Account.InterestIncome) + books.Balance(c, Account.StakeGains);
        return (notOfBusiness - books.Sum(c, Chart.FirstFlow, Account.Tax)).Billions;
    }

    /// <summary>Whether an account's income or cost counts in <see cref="CashProfit"/>.</summary>
    public static bool IsCashProfit(Account a) => Chart.IsFlow(a)
        && a is not (Account.Depreciation or Account.Impairment or Account.InterestCosts or Account.Tax or Account.WriteOffs or Account.InterestIncome or Account.StakeGains);

    /// <summary>Cash that moved against income and costs: the operating section of the cash-flow statement, $bn.</summary>
    public static double OperatingCash(Books books, int c) => books.SumOfCashAgainst(c, Chart.FirstFlow, Account.Tax).Billions;

    public static void Record(QuarterContext context, int c)
    {
        ref CompanyState company = ref context.Company(c);
        double revenue = Revenue(context.Books, c);
        double growth = company.Revenue <= 0 ? 0 : (revenue / company.Revenue) - 1;
        company.RevenueGrowth = (0.6 * company.RevenueGrowth) + (0.4 * 4 * DMath.Clamp(growth, -0.5, 1));
        company.Revenue = revenue;
        company.CashEarnings = (0.5 * company.CashEarnings) + (0.5 * 4 * CashProfit(context.Books, c));
        company.FreeCashFlow = OperatingCash(context.Books, c) - company.CapitalSpending;
        double aiGrowth = company.AiRevenueLast <= 0.01 ? 0 : (context.AiRevenue[c] / company.AiRevenueLast) - 1;
        company.AiGrowth = (0.7 * company.AiGrowth) + (0.3 * 4 * DMath.Clamp(aiGrowth, -0.3, 0.4));
        company.AiRevenueLast = context.AiRevenue[c];
        company.EconomicProfit += ProfitSmoothing * (EconomicProfit(context, c) - company.EconomicProfit);
    }

    /// <summary>
    /// Compute revenue as analysts count it, with own use at the market's price, less running cost and the user cost of the capital in it: ageing
    /// plus the return investors ask (Jorgenson 1963). Around a tenth of revenue at the start.
    /// </summary>
    private static double EconomicProfit(QuarterContext context, int c)
    {
        GameState state = context.State;
        ref CompanyState company = ref context.Company(c);
        double capital = context.Recoverable[c];
        if (capital <= 0.01)
        {
            // A chip maker's profit on what it sells at the table; its tools stand at the foundry.
            return -(context.Books.Balance(c, Account.ChipRevenue) + context.Books.Balance(c, Account.ChipCosts)).Billions * 0.8;
        }

        double own = (company.InternalServed + company.OwnPoolGw) * state.World.ComputePrice;
        double running = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            running += company.Power[f];
        }

        running *= context.Rules.OperatingCostPerGw;

        double rate = 0.9 * 0.09 / 4;
        double user = (capital * (context.Rules.Obsolescence + rate)) + (company.SitesGw * context.Rules.SiteCost * (context.Rules.SiteDepreciation + rate));
        return context.AiRevenue[c] + own - running - user;
    }
}

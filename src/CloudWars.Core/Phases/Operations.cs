namespace CloudWars.Core.Phases;

/// <summary>One company's dealings with the world outside the table: its core business, its running costs, interest and tax.</summary>
internal static class Operations
{
    public static void Post(QuarterContext context, int c)
    {
        CoreBusiness(context, c);
        RunningCosts(context, c);
        Depreciate(context, c);
        Interest(context, c);
    }

    private static void CoreBusiness(QuarterContext context, int c)
    {
        ref CompanyState company = ref context.Company(c);
        CompanySetup setup = context.Setup.Companies[c];
        if (company.CoreRevenue <= 0)
        {
            return;
        }

        double gained = context.AiRevenue[c] - company.AiRevenueLast;
        double shortfall = company.InternalNeedGw <= 0 ? 0 : 1 - (company.InternalServed / company.InternalNeedGw);
        double lead = setup.TrainsModels ? DMath.Clamp(company.Capability - context.State.World.OutsideCapability, -1, 1) : 0;
        double tide = 2 * context.State.World.Regime;
        double yearly = setup.CoreGrowth + (setup.CapabilityUplift * lead) - (0.25 * shortfall) + tide;

        // Storage and databases follow the AI work that lands in a cloud, and stay when it leaves, mostly.
        double attached = setup.SellsCompute ? context.Rules.Attach * Math.Max(gained, 0.4 * gained) : 0;
        double cloud = company.CloudCore * (1 + DMath.Clamp((setup.CloudGrowth + tide) / 4, -0.1, 0.15)) + Math.Max(attached, -0.02 * company.CloudCore);
        double other = (company.CoreRevenue - company.CloudCore) * (1 + DMath.Clamp(yearly / 4, -0.1, 0.2));
        double growth = 4 * (((other + cloud) / company.CoreRevenue) - 1);
        company.CloudCore = cloud;
        company.CoreRevenue = other + cloud;
        company.CoreGrowth = (0.6 * company.CoreGrowth) + (0.4 * growth);
        int economy = context.State.Index.Economy;
        context.Books.Pay(economy, Account.CoreCosts, c, Account.CoreRevenue, Money.FromBillions(company.CoreRevenue), "core business");
        context.Books.Pay(c, Account.CoreCosts, economy, Account.CoreRevenue, Money.FromBillions(company.CoreRevenue * (1 - setup.CoreMargin)), "core costs");
    }

    private static void RunningCosts(QuarterContext context, int c)
    {
        ref CompanyState company = ref context.Company(c);
        double power = 0;
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            power += company.Power[f];
        }

        double running = Math.Min(power, company.SitesGw) * context.Rules.OperatingCostPerGw;
        Cost(context, c, Account.OperatingCosts, running, "power and staff");
        if (context.Setup.Companies[c].TrainsModels)
        {
            double products = -context.Books.Balance(c, Account.ProductRevenue).Billions;
            Cost(context, c, Account.ServingCosts, context.Rules.LabOverhead * products, "sales and support");
            Cost(context, c, Account.ResearchCosts, company.Research, "research");
        }

        if (context.State.Index.InHouse[c] >= 0)
        {
            Cost(context, c, Account.SiliconCosts, company.Silicon, "chip design");
        }
    }

    private static void Cost(QuarterContext context, int c, Account account, double amount, string reason) =>
        context.Books.Pay(c, account, context.State.Index.Economy, Account.CoreRevenue, Money.FromBillions(amount), reason);

    private static void Depreciate(QuarterContext context, int c)
    {
        Books books = context.Books;
        books.Post(c, Account.Depreciation, Account.Chips, books.Balance(c, Account.Chips).Times(context.Rules.ChipDepreciation), "chips age");
        books.Post(c, Account.Depreciation, Account.Sites, books.Balance(c, Account.Sites).Times(context.Rules.SiteDepreciation), "sites age");
        double recoverable = context.Recoverable[c];
        double book = books.Balance(c, Account.Chips).Billions;
        if (book > 1.5 * recoverable && book - recoverable > 0.5)
        {
            double loss = book - (1.2 * recoverable);
            books.Post(c, Account.Impairment, Account.Chips, Money.FromBillions(loss), "chips written down");
            context.Company(c).Value.Mood -= DMath.Clamp(loss / Math.Max(1, context.Company(c).Value.Price), 0, 0.05);
            context.Tell(Happening.Impairment, c, -1, loss);
        }
    }

    /// <summary>What everyone's installed and ordered chips would cost to replace, $bn: the prices are looked up once for all.</summary>
    internal static void Recoverable(GameState state, Span<double> worth)
    {
        int families = state.Index.FamilyCount;
        FamilyValues prices = default;
        FamilyValues units = default;
        for (int f = 0; f < families; f++)
        {
            prices[f] = Fleet.ChipPrice(state, f);
            units[f] = UnitPrice(state, f, prices[f]);
        }

        for (int c = 0; c < worth.Length; c++)
        {
            ref CompanyState company = ref state.Companies[c];
            double value = 0;
            for (int f = 0; f < families; f++)
            {
                value += Recoverable(company, f, prices[f], units[f]);
            }

            worth[c] = value;
        }
    }

    /// <summary>The same of one company.</summary>
    internal static double Recoverable(GameState state, int c)
    {
        double value = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            value += Recoverable(state, c, f);
        }

        return value;
    }

    /// <summary>The same for the chips of one family.</summary>
    internal static double Recoverable(GameState state, int c, int f)
    {
        double price = Fleet.ChipPrice(state, f);
        return Recoverable(state.Companies[c], f, price, UnitPrice(state, f, price));
    }

    private static double Recoverable(in CompanyState company, int f, double price, double unit)
    {
        double coming = company.ChipsComing[f * Limits.ChipLead] + company.ChipsComing[(f * Limits.ChipLead) + 1];
        return (company.Capacity[f] * unit) + (coming * price);
    }

    /// <summary>$bn for what one frontier-equivalent GW does.</summary>
    private static double UnitPrice(GameState state, int f, double price) => price / Math.Max(0.1, Fleet.Performance(state, f));

    private static void Interest(QuarterContext context, int c)
    {
        ref CompanyState company = ref context.Company(c);
        Books books = context.Books;
        double debt = -books.Balance(c, Account.Debt).Billions;
        double cash = books.Cash(c).Billions;

        // Bonds roll over slowly, so the average rate follows the market's with a lag.
        company.BorrowRate = (0.85 * company.BorrowRate) + (0.15 * CreditDesk.BorrowRate(context.State, c));
        int market = context.State.Index.Public;
        books.Pay(c, Account.InterestCosts, market, Account.InterestIncome, Money.FromBillions(debt * company.BorrowRate / 4), "bond interest");
        if (cash > 0)
        {
            books.Pay(market, Account.InterestCosts, c, Account.InterestIncome, Money.FromBillions(cash * context.Rules.CashYield / 4), "interest on cash");
        }
    }
}

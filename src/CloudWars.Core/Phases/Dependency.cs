namespace CloudWars.Core.Phases;

/// <summary>
/// Who hangs by whom: concentration by supplier, cloud, customer and investor (Herfindahl–Hirschman index), the expected loss
/// from supplier shocks, and how much of a company's revenue is its own money come back. All of it enters the cost of capital.
/// </summary>
internal static class Dependency
{
    public static void Run(QuarterContext context)
    {
        AssessAll(context);
        double weighted = 0;
        double revenues = 0;
        for (int c = 0; c < context.Count; c++)
        {
            if (!context.State.Active(c))
            {
                continue;
            }

            ref CompanyState company = ref context.Company(c);
            double ai = context.AiRevenue[c] + company.ProductRevenueLast;
            weighted += company.Risk.Circularity * ai;
            revenues += ai;
        }

        context.State.World.Circularity = revenues <= 0 ? 0 : weighted / revenues;
    }

    internal static void AssessAll(QuarterContext context)
    {
        TakeStock(context);
        for (int c = 0; c < context.Count; c++)
        {
            if (context.State.Active(c))
            {
                Assess(context, c);
            }
        }
    }

    /// <summary>
    /// Sums that many look-ups share, in one walk: compute by who sent it to whom, what each company spends at the table
    /// (<see cref="QuarterContext.Scratch"/>) and what it ran on (<see cref="QuarterContext.Scratch2"/>).
    /// </summary>
    private static void TakeStock(QuarterContext context)
    {
        GameState state = context.State;
        int actors = context.Setup.ActorCount;
        for (int c = 0; c < context.Count; c++)
        {
            context.Scratch[c] = Spending(state, c);
            context.Scratch2[c] = state.Companies[c].OwnPoolGw;
        }

        Array.Clear(context.Delivered);
        foreach (Contract contract in state.Contracts)
        {
            context.Delivered[(contract.Customer * actors) + contract.Provider] += contract.Delivered;
            context.Scratch2[contract.Customer] += contract.Delivered;
        }
    }

    private static void Assess(QuarterContext context, int c)
    {
        GameState state = context.State;
        Rules rules = context.Rules;
        ref CompanyState company = ref context.Company(c);
        ref RiskState risk = ref company.Risk;
        risk.SupplierHhi = SupplierHhi(state, c);
        risk.CloudHhi = CloudHhi(context, c);
        risk.CustomerHhi = CustomerHhi(state, c);
        risk.InvestorHhi = InvestorHhi(state, c);
        risk.Circularity = Circularity(state, c, context.Scratch);
        risk.SupplierLoss = 0.5 * 4 * rules.SupplyShockOdds * risk.SupplierHhi;

        // A giant's ads and shops do not hang by a chip: only the exposed part of the business asks for the premium.
        double exposure = context.Setup.Companies[c].Role == Role.Lab && company.CoreRevenue <= 0 ? 1 : 0.35;
        risk.DependencyPremium = exposure * ((rules.SupplierPremium * risk.SupplierLoss)
            + (rules.CloudPremiumOnConcentration * Math.Max(0, risk.CloudHhi - (1.0 / 3)))
            + (rules.CustomerPremium * Math.Max(0, risk.CustomerHhi - 0.1))
            + (rules.InvestorPremium * Math.Max(0, risk.InvestorHhi - 0.5))
            + (rules.CircularityPremium * risk.Circularity));
        risk.LeveragePremium = Math.Min(0.03, 0.004 * Math.Max(0, Math.Min(20, CreditDesk.Leverage(state, c)) - 0.5));
    }

    /// <summary>By who designs the chips it runs; own chips count half, for a factory can fail but cannot hold you up.</summary>
    private static double SupplierHhi(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        bool owns = state.Setup.Companies[c].Builds;
        double total = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            total += owns ? company.Capacity[f] : company.Used[f];
        }

        if (total <= 1e-9)
        {
            return 0;
        }

        double hhi = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            double share = (owns ? company.Capacity[f] : company.Used[f]) / total;
            hhi += share * share * (state.Index.OwnerOf[f] == c ? 0.5 : 1);
        }

        return hhi;
    }

    /// <summary>
    /// Revenue that depends on others at the table: compute, models, chips. Shops and software would drown what the article
    /// worries about.
    /// </summary>
    private static double ExposedRevenue(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        double exposed = state.Setup.Companies[c].Role == Role.Supplier ? company.Revenue : company.AiRevenueLast + company.ProductRevenueLast;
        return Math.Max(0.1, exposed);
    }

    private static double CloudHhi(QuarterContext context, int c)
    {
        double total = context.Scratch2[c];
        if (total <= 1e-9 || !context.Setup.Companies[c].TrainsModels)
        {
            return 0;
        }

        double hhi = 0;
        foreach (double from in context.Delivered.AsSpan(c * context.Setup.ActorCount, context.Setup.ActorCount))
        {
            hhi += from / total * (from / total);
        }

        return hhi;
    }

    private static double CustomerHhi(GameState state, int c)
    {
        double trailing = ExposedRevenue(state, c) / (1 - state.Rules.FlowMemory);
        double hhi = 0;
        for (int j = 0; j < state.CompanyCount; j++)
        {
            double share = Math.Min(1, state.Bought(j, c) / trailing);
            hhi += share * share;
        }

        return hhi;
    }

    private static double InvestorHhi(GameState state, int c)
    {
        double total = 0;
        double squares = 0;
        for (int i = 0; i < state.Setup.ActorCount; i++)
        {
            total += state.InvestedIn(i, c);
            squares += state.InvestedIn(i, c) * state.InvestedIn(i, c);
        }

        return total <= 0.05 ? 0 : squares / (total * total);
    }

    /// <summary>
    /// Share of own trailing exposed revenue that own trailing investments come back as: directly, and through one more hand (the
    /// customer buys compute, whose provider buys my chips).
    /// </summary>
    private static double Circularity(GameState state, int c, double[] spending)
    {
        double trailing = ExposedRevenue(state, c) / (1 - state.Rules.FlowMemory);
        double back = 0;
        for (int j = 0; j < state.CompanyCount; j++)
        {
            double invested = state.InvestedIn(c, j);
            if (invested <= 0.001 || j == c)
            {
                continue;
            }

            double spends = Math.Max(1e-6, spending[j]);
            double direct = state.Bought(j, c) / spends;
            double indirect = 0;
            for (int k = 0; k < state.CompanyCount; k++)
            {
                if (k != c && k != j)
                {
                    indirect += state.Bought(j, k) / spends * (state.Bought(k, c) / Math.Max(1e-6, spending[k]));
                }
            }

            back += Math.Min(state.Bought(j, c), invested * direct) + (invested * indirect);
        }

        return DMath.Clamp(back / trailing, 0, 1);
    }

    private static double Spending(GameState state, int buyer)
    {
        double sum = 0;
        for (int seller = 0; seller < state.CompanyCount; seller++)
        {
            sum += state.Bought(buyer, seller);
        }

        return sum;
    }
}

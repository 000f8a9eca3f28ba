using System.Runtime.InteropServices;
using CloudWars.Core.Explain;

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
            if (!context.State.Operates(c))
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
        Backlog.OfAll(context.State, context.Backlog, context.Room);
        Concentration.OnCustomers(context.State, context.Customers, context.Room);
        Concentration.OnInvestors(context.State, context.Investors, context.Room);
        for (int c = 0; c < context.Count; c++)
        {
            if (context.State.Operates(c))
            {
                ref RiskState risk = ref context.Company(c).Risk;
                risk.CustomerHhi = context.Customers[c];
                risk.InvestorHhi = context.Investors[c];
                Assess(context, c, context.Backlog[c]);
            }
        }
    }

    /// <summary>
    /// Sums that many look-ups share, in one walk: compute by who sent it to whom, which part of what each company spends at the table a
    /// billion is (<see cref="QuarterContext.Scratch"/>) and what it ran on (<see cref="QuarterContext.Scratch2"/>).
    /// </summary>
    internal static void TakeStock(QuarterContext context)
    {
        GameState state = context.State;
        int actors = context.Setup.ActorCount;
        for (int c = 0; c < context.Count; c++)
        {
            context.Scratch[c] = 1 / Math.Max(1e-6, Spending(state, c));
            context.Scratch2[c] = state.Companies[c].OwnPoolGw;
        }

        Array.Clear(context.Delivered);
        foreach (ref readonly Contract contract in CollectionsMarshal.AsSpan(state.Contracts))
        {
            context.Delivered[(contract.Customer * actors) + contract.Provider] += contract.Delivered;
            context.Scratch2[contract.Customer] += contract.Delivered;
        }
    }

    private static void Assess(QuarterContext context, int c, double backlog)
    {
        GameState state = context.State;
        Rules rules = context.Rules;
        ref CompanyState company = ref context.Company(c);
        ref RiskState risk = ref company.Risk;
        Silent silent = default;
        risk.SupplierHhi = Concentration.OnSuppliers(state, c, ref silent);
        risk.CloudHhi = Concentration.OnClouds(context, c, ref silent);
        risk.Circularity = Circularity(state, c, 1, context.Scratch, ref silent);
        risk.SupplierLoss = 0.5 * 4 * rules.SupplyShockOdds * risk.SupplierHhi;
        risk.DependencyPremium = Premium(rules, context.Setup.Companies[c], company, ref silent);
        risk.BacklogRelief = state.Setup.Companies[c].SellsCompute ? Backlog.Relief(rules, Backlog.Cover(state, c, backlog)) : 0;
        risk.LeveragePremium = Math.Min(0.03, 0.004 * Math.Max(0, Math.Min(20, CreditDesk.Leverage(state, c)) - 0.5));
    }

    /// <summary>What dependency adds to the cost of capital, a year.</summary>
    internal static double Premium<T>(Rules rules, CompanySetup setup, in CompanyState company, ref T trace)
        where T : struct, ITrace
    {
        RiskState risk = company.Risk;

        // A giant's ads and shops do not hang by a chip: only the exposed part of the business asks for the premium.
        double exposure = setup.Role == Role.Lab && company.CoreRevenue <= 0 ? 1 : 0.35;
        double suppliers = rules.SupplierPremium * risk.SupplierLoss;
        double clouds = rules.CloudPremiumOnConcentration * Math.Max(0, risk.CloudHhi - (1.0 / 3));
        double customers = rules.CustomerPremium * Math.Max(0, risk.CustomerHhi - 0.1);
        double investors = rules.InvestorPremium * Math.Max(0, risk.InvestorHhi - 0.5);
        double circular = rules.CircularityPremium * risk.Circularity;
        if (trace.Listens)
        {
            string part = exposure < 1 ? $", counted {exposure * 100:0}% because much of the business hangs by nobody" : "";
            trace.Part("Chip suppliers", exposure * suppliers, $"{rules.SupplierPremium * 100:0}% of an expected yearly loss of {risk.SupplierLoss * 100:0.0}% from supply shocks at a concentration of {risk.SupplierHhi * 100:0}%{part}");
            trace.Part("Clouds", exposure * clouds, $"{rules.CloudPremiumOnConcentration * 100:0}% of what the concentration of {risk.CloudHhi * 100:0}% stands above a third{part}");
            trace.Part("Customers", exposure * customers, $"{rules.CustomerPremium * 100:0}% of what the concentration of {risk.CustomerHhi * 100:0}% stands above a tenth{part}");
            trace.Part("Investors", exposure * investors, $"{rules.InvestorPremium * 100:0}% of what the concentration of {risk.InvestorHhi * 100:0}% stands above a half{part}");
            trace.Part("Own money come back", exposure * circular, $"{rules.CircularityPremium * 100:0}% of a circularity of {risk.Circularity * 100:0.0}%{part}");
        }

        return exposure * (suppliers + clouds + customers + investors + circular);
    }

    /// <summary>
    /// Revenue that depends on others at the table: compute, models, chips. Shops and software would drown what the article
    /// worries about.
    /// </summary>
    internal static double ExposedRevenue(GameState state, int c)
    {
        ref CompanyState company = ref state.Companies[c];
        double exposed = state.Setup.Companies[c].Role == Role.Supplier ? company.Revenue : company.AiRevenueLast + company.ProductRevenueLast;
        return Math.Max(0.1, exposed);
    }

    /// <summary>
    /// Share of own trailing exposed revenue that own trailing investments come back as: directly, and through one more hand (the
    /// customer buys compute, whose provider buys my chips).
    /// </summary>
    internal static double Circularity<T>(GameState state, int c, double fade, double[] perBillion, ref T trace)
        where T : struct, ITrace
    {
        double trailing = ExposedRevenue(state, c) / (1 - state.Rules.FlowMemory);
        double back = 0;
        for (int j = state.NextInvestedIn(c, 0); j < state.CompanyCount; j = state.NextInvestedIn(c, j + 1))
        {
            double invested = state.InvestedIn(c, j);
            if (invested <= 0.001 || j == c)
            {
                continue;
            }

            double direct = state.Bought(j, c) * perBillion[j];
            double indirect = 0;
            for (int k = 0; k < state.CompanyCount; k++)
            {
                double passed = k == c || k == j ? 0 : state.Bought(j, k);
                if (passed != 0)
                {
                    indirect += passed * (state.Bought(k, c) * perBillion[k]);
                }
            }

            indirect *= perBillion[j];
            double returned = Math.Min(state.Bought(j, c), invested * direct) + (invested * indirect);
            back += returned;
            if (trace.Listens)
            {
                trace.Part(state.Setup.Companies[j].Name, returned * fade / trailing, $"of ${invested * fade:0.0}B put into it lately ${returned * fade:0.0}B came back as sales, directly or through one more hand");
            }
        }

        return DMath.Clamp(back * fade / trailing, 0, 1);
    }

    private static double Spending(GameState state, int buyer)
    {
        // In four sums that need not wait for each other; not in vectors, whose length would decide the last bits.
        ReadOnlySpan<double> bought = state.Purchases.AsSpan(buyer * state.CompanyCount, state.CompanyCount);
        (double a, double b, double c, double d) = (0, 0, 0, 0);
        int at = 0;
        for (; at + 4 <= bought.Length; at += 4)
        {
            a += bought[at];
            b += bought[at + 1];
            c += bought[at + 2];
            d += bought[at + 3];
        }

        for (; at < bought.Length; at++)
        {
            a += bought[at];
        }

        return a + b + (c + d);
    }
}

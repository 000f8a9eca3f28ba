using CloudWars.Core.Explain;

namespace CloudWars.Core.Phases;

/// <summary>On how few suppliers, clouds, customers and investors a company hangs: the Herfindahl–Hirschman index of each, in [0, 1].</summary>
internal static class Concentration
{
    /// <summary>By who designs the chips it runs; own chips count half, for a factory can fail but cannot hold you up.</summary>
    internal static double OnSuppliers<T>(GameState state, int c, ref T trace)
        where T : struct, ITrace
    {
        ref CompanyState company = ref state.Companies[c];
        ref FamilyValues held = ref (state.Setup.Companies[c].Builds ? ref company.Capacity : ref company.Used);
        int families = state.Index.FamilyCount;
        double total = 0;
        for (int f = 0; f < families; f++)
        {
            total += held[f];
        }

        if (total <= 1e-9)
        {
            return 0;
        }

        double hhi = 0;
        for (int f = 0; f < families; f++)
        {
            double share = held[f] / total;
            double weight = state.Index.OwnerOf[f] == c ? 0.5 : 1;
            hhi += share * share * weight;
            if (trace.Listens)
            {
                trace.Part(state.Setup.Families[f].Name, share * share * weight, $"{share * 100:0.0}% of the compute, squared{(weight < 1 ? ", half because the chips are its own" : "")}");
            }
        }

        return hhi;
    }

    internal static double OnClouds<T>(QuarterContext context, int c, ref T trace)
        where T : struct, ITrace
    {
        double total = context.Scratch2[c];
        if (total <= 1e-9 || !context.Setup.Companies[c].TrainsModels)
        {
            return 0;
        }

        double hhi = 0;
        ReadOnlySpan<double> row = context.Delivered.AsSpan(c * context.Setup.ActorCount, context.Setup.ActorCount);
        for (int p = 0; p < row.Length; p++)
        {
            double from = row[p];
            if (from == 0)
            {
                continue;
            }

            hhi += from / total * (from / total);
            if (trace.Listens)
            {
                trace.Part(context.Setup.NameOfActor(p), from / total * (from / total), $"{from:0.00} of {total:0.00} GW, {from / total * 100:0.0}%, squared; own halls hang by nobody");
            }
        }

        return hhi;
    }

    /// <param name="fade">What brings trailing flows back to the day of the formula: they fade once a quarter, after it.</param>
    internal static double OnCustomers<T>(GameState state, int c, double fade, ref T trace)
        where T : struct, ITrace
    {
        double trailing = Dependency.ExposedRevenue(state, c) / (1 - state.Rules.FlowMemory);
        double hhi = 0;
        for (int j = 0; j < state.CompanyCount; j++)
        {
            double bought = state.Bought(j, c);
            if (bought == 0)
            {
                continue;
            }

            double share = CustomerShare(bought * fade, trailing);
            hhi += share * share;
            if (trace.Listens && share > 0)
            {
                trace.Part(state.Setup.Companies[j].Name, share * share, $"{share * 100:0.0}% of the revenue that hangs by others, squared");
            }
        }

        return hhi;
    }

    /// <summary>The same of every company, in one walk through the purchases as they lie in memory.</summary>
    internal static void OnCustomers(GameState state, Span<double> hhi)
    {
        Span<double> trailing = stackalloc double[hhi.Length];
        for (int c = 0; c < hhi.Length; c++)
        {
            trailing[c] = Dependency.ExposedRevenue(state, c) / (1 - state.Rules.FlowMemory);
        }

        hhi.Clear();
        for (int j = 0; j < hhi.Length; j++)
        {
            ReadOnlySpan<double> bought = state.Purchases.AsSpan(j * hhi.Length, hhi.Length);
            for (int c = 0; c < bought.Length; c++)
            {
                if (bought[c] != 0)
                {
                    double share = CustomerShare(bought[c], trailing[c]);
                    hhi[c] += share * share;
                }
            }
        }
    }

    private static double CustomerShare(double bought, double trailing) => Math.Min(1, bought / trailing);

    internal static double OnInvestors<T>(GameState state, int c, double fade, ref T trace)
        where T : struct, ITrace
    {
        double total = 0;
        double squares = 0;
        for (int i = 0; i < state.Setup.ActorCount; i++)
        {
            double invested = state.InvestedIn(i, c);
            total += invested;
            squares += invested * invested;
        }

        if (trace.Listens && total * fade > 0.05)
        {
            for (int i = 0; i < state.Setup.ActorCount; i++)
            {
                double share = state.InvestedIn(i, c) / total;
                if (share > 0)
                {
                    trace.Part(state.Setup.NameOfActor(i), share * share, $"{share * 100:0.0}% of the money raised lately, squared");
                }
            }
        }

        return OnInvestors(total, squares, fade);
    }

    /// <summary>The same of every company, in one walk through the investments as they lie in memory.</summary>
    internal static void OnInvestors(GameState state, Span<double> hhi)
    {
        Span<double> totals = stackalloc double[hhi.Length];
        totals.Clear();
        hhi.Clear();
        for (int i = 0; i < state.Setup.ActorCount; i++)
        {
            ReadOnlySpan<double> invested = state.Invested.AsSpan(i * hhi.Length, hhi.Length);
            for (int c = 0; c < invested.Length; c++)
            {
                if (invested[c] != 0)
                {
                    totals[c] += invested[c];
                    hhi[c] += invested[c] * invested[c];
                }
            }
        }

        for (int c = 0; c < hhi.Length; c++)
        {
            hhi[c] = OnInvestors(totals[c], hhi[c], 1);
        }
    }

    private static double OnInvestors(double total, double squares, double fade) => total * fade <= 0.05 ? 0 : squares / (total * total);
}

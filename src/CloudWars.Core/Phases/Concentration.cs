using System.Numerics;
using System.Runtime.InteropServices;
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
        double perGw = 1 / total;
        for (int f = 0; f < families; f++)
        {
            if (held[f] == 0 && !trace.Listens)
            {
                continue;
            }

            double share = held[f] * perGw;
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
        double perGw = 1 / total;
        ReadOnlySpan<double> row = context.Delivered.AsSpan(c * context.Setup.ActorCount, context.Setup.ActorCount);
        for (int p = 0; p < row.Length; p++)
        {
            double from = row[p];
            if (from == 0)
            {
                continue;
            }

            double share = from * perGw;
            hhi += share * share;
            if (trace.Listens)
            {
                trace.Part(context.Setup.NameOfActor(p), share * share, $"{from:0.00} of {total:0.00} GW, {share * 100:0.0}%, squared; own halls hang by nobody");
            }
        }

        return hhi;
    }

    /// <param name="fade">What brings trailing flows back to the day of the formula: they fade once a quarter, after it.</param>
    internal static double OnCustomers<T>(GameState state, int c, double fade, ref T trace)
        where T : struct, ITrace
    {
        double perBillion = PerBillion(state, c);
        double hhi = 0;
        for (int j = 0; j < state.CompanyCount; j++)
        {
            double bought = state.Bought(j, c);
            if (bought == 0)
            {
                continue;
            }

            double share = CustomerShare(bought * fade, perBillion);
            hhi += share * share;
            if (trace.Listens && share > 0)
            {
                trace.Part(state.Setup.Companies[j].Name, share * share, $"{share * 100:0.0}% of the revenue that hangs by others, squared");
            }
        }

        return hhi;
    }

    /// <summary>The same of every company, in one walk through the purchases as they lie in memory.</summary>
    /// <param name="state">The position.</param>
    /// <param name="hhi">Written, by company.</param>
    /// <param name="perBillion">Room for as many figures.</param>
    internal static void OnCustomers(GameState state, Span<double> hhi, Span<double> perBillion)
    {
        for (int c = 0; c < hhi.Length; c++)
        {
            perBillion[c] = PerBillion(state, c);
        }

        hhi.Clear();
        for (int j = 0; j < hhi.Length; j++)
        {
            AddSquaredShares(state.Purchases.AsSpan(j * hhi.Length, hhi.Length), perBillion, hhi);
        }
    }

    /// <summary>Several companies at a time: each lane is a company of its own, so how many there are makes no difference.</summary>
    private static void AddSquaredShares(ReadOnlySpan<double> bought, ReadOnlySpan<double> perBillion, Span<double> hhi)
    {
        ReadOnlySpan<Vector<double>> flows = MemoryMarshal.Cast<double, Vector<double>>(bought);
        ReadOnlySpan<Vector<double>> parts = MemoryMarshal.Cast<double, Vector<double>>(perBillion)[..flows.Length];
        Span<Vector<double>> squares = MemoryMarshal.Cast<double, Vector<double>>(hhi)[..flows.Length];
        for (int i = 0; i < flows.Length; i++)
        {
            Vector<double> share = Vector.Min(Vector<double>.One, flows[i] * parts[i]);
            squares[i] += share * share;
        }

        for (int c = flows.Length * Vector<double>.Count; c < bought.Length; c++)
        {
            double share = CustomerShare(bought[c], perBillion[c]);
            hhi[c] += share * share;
        }
    }

    private static double CustomerShare(double bought, double perBillion) => Math.Min(1, bought * perBillion);

    /// <summary>Which part of a company's trailing exposed revenue a billion is.</summary>
    private static double PerBillion(GameState state, int c) => (1 - state.Rules.FlowMemory) / Dependency.ExposedRevenue(state, c);

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
    /// <param name="state">The position.</param>
    /// <param name="hhi">Written, by company.</param>
    /// <param name="totals">Room for as many figures.</param>
    internal static void OnInvestors(GameState state, Span<double> hhi, Span<double> totals)
    {
        totals.Clear();
        hhi.Clear();
        for (int i = 0; i < state.Setup.ActorCount; i++)
        {
            AddWithSquares(state.Invested.AsSpan(i * hhi.Length, hhi.Length), totals, hhi);
        }

        for (int c = 0; c < hhi.Length; c++)
        {
            hhi[c] = OnInvestors(totals[c], hhi[c], 1);
        }
    }

    private static void AddWithSquares(ReadOnlySpan<double> invested, Span<double> totals, Span<double> squares)
    {
        ReadOnlySpan<Vector<double>> flows = MemoryMarshal.Cast<double, Vector<double>>(invested);
        Span<Vector<double>> sums = MemoryMarshal.Cast<double, Vector<double>>(totals)[..flows.Length];
        Span<Vector<double>> squared = MemoryMarshal.Cast<double, Vector<double>>(squares)[..flows.Length];
        for (int i = 0; i < flows.Length; i++)
        {
            sums[i] += flows[i];
            squared[i] += flows[i] * flows[i];
        }

        for (int c = flows.Length * Vector<double>.Count; c < invested.Length; c++)
        {
            totals[c] += invested[c];
            squares[c] += invested[c] * invested[c];
        }
    }

    private static double OnInvestors(double total, double squares, double fade) => total * fade <= 0.05 ? 0 : squares / (total * total);
}

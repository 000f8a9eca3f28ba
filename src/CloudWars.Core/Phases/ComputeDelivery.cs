using System.Runtime.InteropServices;

namespace CloudWars.Core.Phases;

/// <summary>
/// Contracts are served first, oldest first, from the promised family and then from whatever else is free; what cannot be
/// served costs damages. Then comes a company's own AI work; what remains is free for its models, enterprises and the spot market.
/// </summary>
internal static class ComputeDelivery
{
    public static void Run(QuarterContext context)
    {
        GameState state = context.State;
        int families = state.Index.FamilyCount;
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            double energised = state.Operates(c) ? Fleet.Energised(ref company, families) : 0;
            company.ContractGw = 0;
            Span<double> free = context.Free.AsSpan(c * Limits.Families, families);
            for (int f = 0; f < free.Length; f++)
            {
                free[f] = company.Capacity[f] * energised;
            }
        }

        double outside = state.World.OutsideCloudGw;
        foreach (ref Contract contract in CollectionsMarshal.AsSpan(state.Contracts))
        {
            contract.Delivered = Deliver(context, contract, ref outside);
            Shortfall(context, ref contract);
        }

        Resell(context);
        context.State.World.OutsideCloudShare = outside;
        for (int c = 0; c < context.Count; c++)
        {
            OwnWork(context, c);
        }
    }

    /// <summary>What a cloud without models of its own has rented is free for its own work, its enterprises and the spot market.</summary>
    private static void Resell(QuarterContext context)
    {
        for (int c = 0; c < context.Count; c++)
        {
            if (!context.Setup.Companies[c].SellsCompute || context.Setup.Companies[c].TrainsModels)
            {
                continue;
            }

            for (int f = 0; f < context.State.Index.FamilyCount; f++)
            {
                int at = (c * Limits.Families) + f;
                context.Free[at] += context.Pool[at];
                context.Pool[at] = 0;
            }
        }
    }

    private static double Deliver(QuarterContext context, in Contract contract, ref double outside)
    {
        double due = contract.Due;
        int row = contract.Customer * Limits.Families;
        if (contract.Provider >= context.Count)
        {
            double got = Math.Min(due, outside);
            outside -= got;
            context.Pool[row + context.State.Index.MerchantLeader] += got;
            return got;
        }

        double left = due;
        if (contract.Family >= 0)
        {
            left -= Take(context, contract, contract.Family, left);
        }

        // Substitutes: the provider's largest free families in turn. The customer bears the friction of chips it did not choose.
        while (left > 1e-9)
        {
            int best = LargestFree(context, contract.Provider);
            double got = best < 0 ? 0 : Take(context, contract, best, left);
            if (got <= 1e-9)
            {
                break;
            }

            left -= got;
        }

        context.Company(contract.Provider).ContractGw += due - left;
        return due - left;
    }

    private static double Take(QuarterContext context, in Contract contract, int family, double want)
    {
        ref double free = ref context.Free[contract.Provider * Limits.Families + family];
        double got = Math.Min(want, free);
        free -= got;
        context.Pool[contract.Customer * Limits.Families + family] += got;
        return got;
    }

    private static int LargestFree(QuarterContext context, int provider)
    {
        int best = -1;
        double most = 1e-9;
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            if (context.Free[provider * Limits.Families + f] > most)
            {
                most = context.Free[provider * Limits.Families + f];
                best = f;
            }
        }

        return best;
    }

    private static void Shortfall(QuarterContext context, ref Contract contract)
    {
        double missing = contract.Due - contract.Delivered;
        if (missing <= 0.02 * contract.Due || contract.Provider >= context.Count)
        {
            return;
        }

        contract.ShortQuarters++;
        double damages = missing * contract.Price * context.Rules.Damages;
        context.Bills.Add(new Bill(contract.Provider, Account.DealCosts, contract.Customer, Account.DealIncome, damages, "damages for undelivered compute"));
        context.Company(contract.Provider).BrokenWord += 0.1;
        context.Tell(Happening.ContractShort, contract.Provider, contract.Customer, missing);
    }

    private static void OwnWork(QuarterContext context, int c)
    {
        ref CompanyState company = ref context.Company(c);
        double need = company.InternalNeedGw;
        double served = 0;

        // Own search, ads and copilots run where they are cheapest to serve: own chips first.
        int own = context.State.Index.InHouse[c];
        for (int step = -1; step < context.State.Index.FamilyCount && served < need; step++)
        {
            int f = step < 0 ? own : step;
            if (f < 0 || (step >= 0 && f == own))
            {
                continue;
            }

            ref double free = ref context.Free[c * Limits.Families + f];
            if (free <= 0)
            {
                continue;
            }

            double yield = Math.Max(0.1, ServeYield(context, c, f));
            double used = Math.Min(free, (need - served) / yield);
            free -= used;
            served += used * yield;
        }

        company.InternalServed = served;
    }

    /// <summary>Useful serving work from one GW of a family for this company.</summary>
    internal static double ServeYield(QuarterContext context, int company, int family) =>
        ServeYieldAt(Fleet.Friction(context.State, company, family), context, family);

    /// <summary>The same for whoever has this friction on the family.</summary>
    internal static double ServeYieldAt(double friction, QuarterContext context, int family) =>
        context.Setup.Families[family].ServeFitness * (1 - (context.Rules.ServeFriction * friction));

    /// <summary>Useful training work from one GW of a family for this company.</summary>
    internal static double TrainYield(QuarterContext context, int company, int family) =>
        TrainYieldAt(Fleet.Friction(context.State, company, family), context, family);

    /// <summary>The same for whoever has this friction on the family.</summary>
    internal static double TrainYieldAt(double friction, QuarterContext context, int family) =>
        context.Setup.Families[family].TrainFitness * Math.Max(0.05, 1 - (context.Rules.TrainFriction * friction));
}

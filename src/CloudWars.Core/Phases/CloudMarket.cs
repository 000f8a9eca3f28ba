namespace CloudWars.Core.Phases;

/// <summary>
/// Enterprises spread their demand over clouds by price, endorsement and habit; what one cloud cannot serve goes partly to
/// others with room; labs that are short buy what is left at the spot price. The contract price moves with scarcity.
/// </summary>
internal static class CloudMarket
{
    /// <summary>How much of last quarter's share stays by itself; the rest returns to each cloud's standing.</summary>
    private const double Habit = 0.94;

    /// <summary>How fast analysts come to believe a higher markup.</summary>
    private const double MarkupTrust = 0.2;

    public static void Run(QuarterContext context)
    {
        ref WorldState world = ref context.State.World;
        double dear = 0.06 * DMath.Log(world.ComputePrice / context.Setup.Market.ComputePrice);
        double growth = world.EnterpriseGrowth + world.Regime - (0.7 * world.Slump) - dear;
        world.EnterpriseDemand *= 1 + DMath.Clamp(growth, -0.2, 0.5);
        double[] room = context.Scratch;
        double[] want = context.Scratch2;
        int outside = context.Count;
        for (int c = 0; c < context.Count; c++)
        {
            room[c] = EnterpriseRoom(context, c);
        }

        room[outside] = world.OutsideCloudShare;
        Divide(context, want, world.EnterpriseDemand);
        double served = Serve(context, want, room);
        double spot = SellSpot(context, room);
        MovePrice(context, served, spot, room);
    }

    /// <summary>GW that enterprises can use: their software runs on in-house chips only as far as those are mature.</summary>
    private static double EnterpriseRoom(QuarterContext context, int c)
    {
        if (!context.Setup.Companies[c].SellsCompute)
        {
            return 0;
        }

        double room = 0;
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            double free = context.Free[(c * Limits.Families) + f];
            if (free > 0)
            {
                double friction = context.Setup.Families[f].Friction * (1 - (0.6 * context.State.World.Maturity[f]));
                room += free * (1 - friction);
            }
        }

        return room;
    }

    private static void Divide(QuarterContext context, double[] want, double demand)
    {
        double total = 0;
        double known = 0;
        double standing = 0;
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            double usual = context.Setup.Companies[c].EnterpriseShare;
            known += company.EnterpriseShare;
            standing += usual;
            want[c] = context.Setup.Companies[c].SellsCompute && company.EnterpriseShare > 0 && usual > 0
                ? Pull(company.EnterpriseShare, usual, Charm(context, c) - (context.Rules.CloudPriceWeight * company.ComputeMarkup * 0.6))
                : 0;
            total += want[c];
        }

        want[context.Count] = Pull(Math.Max(0.02, 1 - known), Math.Max(0.02, 1 - standing), 0);
        total += want[context.Count];
        double each = 1 / total;
        for (int c = 0; c <= context.Count; c++)
        {
            double share = want[c] * each;
            want[c] = share * demand;
            if (c < context.Count)
            {
                context.Company(c).EnterpriseShare = share;
            }
        }
    }

    /// <summary>e^charm times the weighted geometric mean of last quarter's share and the usual one.</summary>
    private static double Pull(double share, double usual, double charm) =>
        usual * DMath.Exp((Habit * DMath.Log(share / usual)) + charm);

    /// <summary>What draws enterprises besides price: models found only here, and the word that was kept.</summary>
    private static double Charm(QuarterContext context, int cloud)
    {
        double charm = -0.02 * Math.Min(3, context.Company(cloud).BrokenWord);
        foreach (Promise promise in context.State.Promises)
        {
            if (promise.Kind == PromiseKind.Exclusivity && promise.State == PromiseState.Open && promise.Receiver == cloud)
            {
                charm += context.Rules.ExclusivityPull * Math.Min(1, 2 * context.Company(promise.Giver).ProductShare) * 0.5;
            }
        }

        return charm;
    }

    private static double Serve(QuarterContext context, double[] want, double[] room)
    {
        double unserved = 0;
        double spare = 0;
        double served = 0;
        double[] got = context.Spread;
        for (int c = 0; c <= context.Count; c++)
        {
            got[c] = Math.Min(want[c], room[c]);
            served += got[c];
            unserved += want[c] - got[c];
            room[c] -= got[c];
            spare += room[c];
        }

        double moved = Math.Min(spare, unserved * context.Rules.SpillOver);
        double part = spare <= 0 ? 0 : moved / spare;
        for (int c = 0; c <= context.Count; c++)
        {
            double extra = part * room[c];
            got[c] += extra;
            room[c] -= extra;
            if (c < context.Count)
            {
                Book(context, c, got[c], want[c]);
            }
        }

        return served + moved;
    }

    private static void Book(QuarterContext context, int c, double got, double wanted)
    {
        ref CompanyState company = ref context.Company(c);
        company.EnterpriseGw = got;
        if (got <= 0)
        {
            return;
        }

        // Customers who were turned away come back more slowly.
        if (wanted > got * 1.02)
        {
            company.EnterpriseShare *= 1 - Math.Min(0.03, 0.06 * (1 - (got / wanted)));
            context.Tell(Happening.CapacitySoldOut, c, -1, wanted - got);
        }

        double revenue = got * context.State.World.ComputePrice * (1 + company.ComputeMarkup);
        int economy = context.State.Index.Economy;
        context.Books.Pay(economy, Account.ComputeCosts, c, Account.EnterpriseRevenue, Money.FromBillions(revenue), "enterprise compute");

        // Raising prices on the eve of the end is no business: a markup counts as customers stay with it.
        company.TrustedMarkup = Math.Min(company.ComputeMarkup, company.TrustedMarkup + (MarkupTrust * (company.ComputeMarkup - company.TrustedMarkup)));
        context.AiRevenue[c] += revenue * (1 + company.TrustedMarkup) / (1 + company.ComputeMarkup);
    }

    /// <summary>Labs that cannot serve their users buy what is left, each up to a quarter of its need.</summary>
    private static double SellSpot(QuarterContext context, double[] room)
    {
        double spare = 0;
        for (int c = 0; c <= context.Count; c++)
        {
            spare += room[c];
        }

        double asked = 0;
        double[] wanted = context.Room;
        for (int c = 0; c < context.Count; c++)
        {
            wanted[c] = Short(context, c);
            asked += wanted[c];
        }

        double fill = asked <= 0 ? 0 : Math.Min(1, spare / asked);
        for (int buyer = 0; buyer < context.Count; buyer++)
        {
            double gw = wanted[buyer] * fill;
            context.Company(buyer).SpotGw = gw;
            if (gw > 1e-6)
            {
                BuySpot(context, buyer, gw, room, spare);
            }
        }

        double used = asked * fill;
        double left = spare <= 0 ? 1 : 1 - (used / spare);
        for (int c = 0; c <= context.Count; c++)
        {
            room[c] *= left;
        }

        return used;
    }

    private static double Short(QuarterContext context, int c)
    {
        double serving = ProductSales.ServingCapacity(context, c);
        return DMath.Clamp(context.ProductNeed[c] - serving, 0, context.Rules.SpotShare * context.ProductNeed[c]);
    }

    private static void BuySpot(QuarterContext context, int buyer, double gw, double[] room, double spare)
    {
        double price = context.State.World.ComputePrice * context.Rules.SpotMarkup;
        double share = gw / spare;
        for (int seller = 0; seller <= context.Count; seller++)
        {
            double part = share * room[seller];
            if (part <= 1e-9 || seller == buyer)
            {
                continue;
            }

            double bill = part * price;
            if (seller == context.Count)
            {
                context.Bills.Add(new Bill(buyer, Account.ComputeCosts, context.State.Index.Economy, Account.CoreRevenue, bill, "spot compute"));
            }
            else
            {
                context.Bills.Add(new Bill(buyer, Account.ComputeCosts, seller, Account.SpotRevenue, bill, "spot compute"));
                context.AiRevenue[seller] += bill;
            }
        }
    }

    private static void MovePrice(QuarterContext context, double served, double spot, double[] room)
    {
        ref WorldState world = ref context.State.World;
        double spare = 0;
        for (int c = 0; c <= context.Count; c++)
        {
            spare += room[c];
        }

        double demand = Math.Max(0.01, world.EnterpriseDemand);
        double missing = Math.Max(0, demand - served);
        double step = (0.45 * (missing + (0.5 * spot) - (0.6 * spare)) / demand) - 0.005;
        world.ComputePrice = DMath.Clamp(world.ComputePrice * DMath.Exp(DMath.Clamp(step, -0.06, 0.06)), 1.2, 8);
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            double total = Fleet.TotalCapacity(ref company, context.State.Index.FamilyCount);
            company.Utilisation = total <= 0 ? 0 : DMath.Clamp(1 - (room[c] / total), 0, 1);
        }
    }
}

namespace CloudWars.Core.Phases;

/// <summary>
/// Divides each family's supply among orders. In a shortage everyone gets the smaller of the order and a share that grows
/// with past paid purchases and relationships (water filling), so ordering more than one needs gains nothing; the unfilled
/// rest lapses and a small part of it is billed (Cachon and Lariviere 1999 on phantom orders).
/// </summary>
internal static class ChipAllocation
{
    public static void Run(QuarterContext context)
    {
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            Allocate(context, f);
            MovePrice(context, f);
        }
    }

    private static void Allocate(QuarterContext context, int family)
    {
        ref WorldState world = ref context.State.World;
        double supply = Math.Max(0, (world.Supply[family] * (1 - world.ShockCut[family])) - Math.Min(world.OutsideDemand[family], 0.8 * world.Supply[family] * (1 - world.ShockCut[family])));
        double ordered = 0;
        double[] want = context.Scratch;
        Array.Clear(want);
        for (int c = 0; c < context.Count; c++)
        {
            want[c] = Affordable(context, c, family);
            ordered += want[c];
        }

        world.Tightness[family] = supply <= 1e-9 ? 2 : ordered / supply;
        double[] got = context.Scratch2;
        Fill(context, family, want, got, supply, ordered);
        for (int c = 0; c < context.Count; c++)
        {
            ref CompanyState company = ref context.Company(c);
            company.Bought[family] = (0.75 * company.Bought[family]) + got[c];
            if (want[c] > 0)
            {
                Sell(context, c, family, want[c], got[c]);
            }
        }
    }

    private static double Affordable(QuarterContext context, int company, int family)
    {
        double want = context.ChipOrders[company * Limits.Families + family];
        if (want <= 0)
        {
            return 0;
        }

        double most = context.Spendable(company) / Math.Max(0.1, Fleet.ChipPrice(context.State, family));
        if (most < want)
        {
            context.Tell(Happening.OrderCut, company, -1, most, "order-chips", secret: true);
        }

        return Math.Min(want, most);
    }

    /// <summary>a = min(order, weight × level), with the level raised until supply is used up.</summary>
    private static void Fill(QuarterContext context, int family, double[] want, double[] got, double supply, double ordered)
    {
        Array.Clear(got);
        if (ordered <= supply)
        {
            Array.Copy(want, got, context.Count);
            return;
        }

        double left = supply;
        for (int round = 0; round < context.Count && left > 1e-12; round++)
        {
            double weights = 0;
            for (int c = 0; c < context.Count; c++)
            {
                weights += got[c] < want[c] - 1e-12 ? Weight(context, c, family) : 0;
            }

            if (weights <= 0)
            {
                return;
            }

            double handed = 0;
            for (int c = 0; c < context.Count; c++)
            {
                if (got[c] < want[c] - 1e-12)
                {
                    double more = Math.Min(want[c] - got[c], left * Weight(context, c, family) / weights);
                    got[c] += more;
                    handed += more;
                }
            }

            left -= handed;
        }
    }

    private static double Weight(QuarterContext context, int company, int family)
    {
        double history = context.Company(company).Bought[family];
        int owner = context.State.Index.OwnerOf[family];
        double bond = owner < 0 ? 0 : context.State.Stake(owner, company) + context.State.Stake(company, owner);
        double relationship = Math.Min(1, 4 * bond) + (0.3 / (1 + context.Company(company).BrokenWord))
            + (context.Rules.AllocationBacklogWeight * Sold(context.State, company));
        return (context.Rules.AllocationHistoryWeight * history) + ((1 - context.Rules.AllocationHistoryWeight) * relationship) + 0.05;
    }

    /// <summary>Part of its capacity that a builder has sold under contract: who has customers waiting is served first.</summary>
    private static double Sold(GameState state, int company)
    {
        double promised = 0;
        foreach (Contract contract in state.Contracts)
        {
            promised += contract.Provider == company ? contract.Gw : 0;
        }

        double capacity = Fleet.TotalCapacity(ref state.Companies[company], state.Index.FamilyCount);
        return promised <= 0 ? 0 : Math.Min(1, promised / Math.Max(0.1, capacity));
    }

    private static void Sell(QuarterContext context, int company, int family, double wanted, double got)
    {
        FamilySetup setup = context.Setup.Families[family];
        double price = Fleet.ChipPrice(context.State, family);
        double bill = got * price;
        double unfilled = wanted - got;
        int owner = context.State.Index.OwnerOf[family];
        ref CompanyState c = ref context.Company(company);
        c.ChipsComing[family * Limits.ChipLead + Limits.ChipLead - 1] += got;
        c.CapitalSpending += bill;
        Fleet.Make(context.State, family, got);
        if (setup.Merchant && owner >= 0)
        {
            context.Books.Pay(company, Account.Chips, owner, Account.ChipRevenue, Money.FromBillions(bill), "chips");
            context.Books.Pay(owner, Account.ChipCosts, context.State.Index.Economy, Account.CoreRevenue, Money.FromBillions(bill * (1 - setup.Margin)), "chip making");
            context.NotePurchase(company, owner, bill);
        }
        else
        {
            context.Books.Pay(company, Account.Chips, context.State.Index.Economy, Account.CoreRevenue, Money.FromBillions(bill), "own chips");
        }

        double fee = Math.Min(context.Spendable(company), unfilled * price * context.Rules.CancellationFee);
        if (unfilled > 0.005)
        {
            context.Books.Pay(company, Account.DealCosts, setup.Merchant && owner >= 0 ? owner : context.State.Index.Economy,
                setup.Merchant && owner >= 0 ? Account.DealIncome : Account.CoreRevenue, Money.FromBillions(fee), "unfilled chip order");
            context.Tell(Happening.ChipsRationed, company, owner, got / wanted, setup.Id);
        }

        context.Tell(Happening.ChipsOrdered, company, owner, got, setup.Id);
    }

    private static void MovePrice(QuarterContext context, int family)
    {
        ref WorldState world = ref context.State.World;
        FamilySetup setup = context.Setup.Families[family];
        if (setup.Merchant)
        {
            double demand = world.OutsideDemand[family] + (world.Tightness[family] * Math.Max(0.01, world.Supply[family] - world.OutsideDemand[family]));
            double ratio = DMath.Clamp(demand / Math.Max(0.01, world.Supply[family] * (1 - world.ShockCut[family])), 0.4, 2.5);
            double price = world.ChipPrice[family] * DMath.Pow(ratio, context.Rules.ChipPriceResponse) * 0.998;
            world.ChipPrice[family] = DMath.Clamp(price, 0.6 * setup.PricePerGw, 1.7 * setup.PricePerGw);
        }

        world.Supply[family] *= 1 + setup.SupplyGrowth;
        world.OutsideDemand[family] *= 1 + setup.OutsideGrowth;
    }
}

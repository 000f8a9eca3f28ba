using System.Runtime.InteropServices;

namespace CloudWars.Core.Phases;

/// <summary>
/// Divides each family's supply among orders. In a shortage everyone gets the smaller of the order and a share that grows
/// with past paid purchases and relationships (water filling), so ordering more than one needs gains nothing; the unfilled
/// rest lapses and a small part of it is billed (Cachon and Lariviere 1999 on phantom orders).
/// </summary>
internal static class ChipAllocation
{
    /// <summary>What stays of the history of purchases each quarter.</summary>
    private const double Memory = 0.75;

    public static void Run(QuarterContext context)
    {
        Sold(context.State, context.Spread);
        for (int f = 0; f < context.State.Index.FamilyCount; f++)
        {
            Allocate(context, f);
            MovePrice(context, f);
        }

        for (int c = 0; c < context.Count; c++)
        {
            ReadOnlySpan<double> got = context.ChipsGot.AsSpan(c * Limits.Families, Limits.Families);
            ref FamilyValues bought = ref context.Company(c).Bought;
            for (int f = 0; f < got.Length; f++)
            {
                bought[f] = (Memory * bought[f]) + got[f];
            }
        }
    }

    private static void Allocate(QuarterContext context, int family)
    {
        ref WorldState world = ref context.State.World;
        double supply = Math.Max(0, (world.Supply[family] * (1 - world.ShockCut[family])) - Math.Min(world.OutsideDemand[family], 0.8 * world.Supply[family] * (1 - world.ShockCut[family])));
        double price = Fleet.ChipPrice(context.State, family);
        double[] want = context.Scratch;
        ReadOnlySpan<int> claimants = Claimants(context, family, price, want);
        double ordered = 0;
        foreach (int c in claimants)
        {
            ordered += want[c];
        }

        world.Tightness[family] = supply <= 1e-9 ? 2 : ordered / supply;
        bool shortage = ordered > supply;
        double[] got = want;
        if (shortage)
        {
            got = context.Scratch2;
            Fill(context, family, claimants, want, got, supply);
        }

        foreach (int c in claimants)
        {
            context.ChipsGot[(c * Limits.Families) + family] = got[c];
            Sell(context, c, family, got[c], price);
        }

        if (!shortage)
        {
            return;
        }

        // Fees come after all sales, for a maker that buys its own chips can pay them from what it sold.
        foreach (int c in claimants)
        {
            BillUnfilled(context, c, family, want[c], got[c], price);
        }
    }

    /// <summary>Who has ordered and can pay, and what: most companies want nothing of most families.</summary>
    private static ReadOnlySpan<int> Claimants(QuarterContext context, int family, double price, double[] want)
    {
        int count = 0;
        for (int c = 0; c < context.Count; c++)
        {
            if (Affordable(context, c, family, price) is > 0 and var affordable)
            {
                want[c] = affordable;
                context.Claimants[count++] = c;
            }
        }

        return context.Claimants.AsSpan(0, count);
    }

    private static double Affordable(QuarterContext context, int company, int family, double price)
    {
        double want = context.ChipOrders[company * Limits.Families + family];
        if (want <= 0)
        {
            return 0;
        }

        double most = context.Spendable(company) / Math.Max(0.1, price);
        if (most < want)
        {
            context.Tell(Happening.OrderCut, company, -1, most, "order-chips", secret: true);
        }

        return Math.Min(want, most);
    }

    /// <summary>a = min(order, weight × level), with the level raised until supply is used up.</summary>
    private static void Fill(QuarterContext context, int family, ReadOnlySpan<int> claimants, double[] want, double[] got, double supply)
    {
        double[] weight = context.Room;
        foreach (int c in claimants)
        {
            got[c] = 0;
            weight[c] = Weight(context, family, c);
        }

        double left = supply;
        for (int round = 0; round < context.Count && left > 1e-12; round++)
        {
            double weights = 0;
            foreach (int c in claimants)
            {
                weights += got[c] < want[c] - 1e-12 ? weight[c] : 0;
            }

            if (weights <= 0)
            {
                return;
            }

            double level = left / weights;
            double handed = 0;
            foreach (int c in claimants)
            {
                if (got[c] < want[c] - 1e-12)
                {
                    double more = Math.Min(want[c] - got[c], level * weight[c]);
                    got[c] += more;
                    handed += more;
                }
            }

            left -= handed;
        }
    }

    /// <summary>What a company's claim weighs: what it bought, whom it is tied to, and whom it has waiting.</summary>
    private static double Weight(QuarterContext context, int family, int c)
    {
        Rules rules = context.Rules;
        ref CompanyState company = ref context.Company(c);
        int owner = context.State.Index.OwnerOf[family];
        double bond = owner < 0 ? 0 : context.State.Stake(owner, c) + context.State.Stake(c, owner);
        double relationship = Math.Min(1, 4 * bond) + (0.3 / (1 + company.BrokenWord)) + (rules.AllocationBacklogWeight * context.Spread[c]);
        return (rules.AllocationHistoryWeight * company.Bought[family]) + ((1 - rules.AllocationHistoryWeight) * relationship) + 0.05;
    }

    /// <summary>Part of its capacity that each builder has sold under contract: who has customers waiting is served first.</summary>
    private static void Sold(GameState state, double[] sold)
    {
        Array.Clear(sold);
        foreach (ref readonly Contract contract in CollectionsMarshal.AsSpan(state.Contracts))
        {
            if (contract.Provider < state.CompanyCount)
            {
                sold[contract.Provider] += contract.Gw;
            }
        }

        for (int c = 0; c < state.CompanyCount; c++)
        {
            if (sold[c] <= 0)
            {
                continue;
            }

            double capacity = Fleet.TotalCapacity(ref state.Companies[c], state.Index.FamilyCount);
            sold[c] = Math.Min(1, sold[c] / Math.Max(0.1, capacity));
        }
    }

    private static void Sell(QuarterContext context, int company, int family, double got, double price)
    {
        FamilySetup setup = context.Setup.Families[family];
        double bill = got * price;
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

        context.Tell(Happening.ChipsOrdered, company, owner, got, setup.Id);
    }

    private static void BillUnfilled(QuarterContext context, int company, int family, double wanted, double got, double price)
    {
        FamilySetup setup = context.Setup.Families[family];
        double unfilled = wanted - got;
        int owner = context.State.Index.OwnerOf[family];
        double fee = Math.Min(context.Spendable(company), unfilled * price * context.Rules.CancellationFee);
        if (unfilled > 0.005)
        {
            context.Books.Pay(company, Account.DealCosts, setup.Merchant && owner >= 0 ? owner : context.State.Index.Economy,
                setup.Merchant && owner >= 0 ? Account.DealIncome : Account.CoreRevenue, Money.FromBillions(fee), "unfilled chip order");
            context.Tell(Happening.ChipsRationed, company, owner, got / wanted, setup.Id);
        }
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

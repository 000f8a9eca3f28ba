namespace CloudWars.Core.Chips;

/// <summary>Prices, performance and friction of chips, and what a company's machines and halls hold.</summary>
internal static class Fleet
{
    public static int InHouseFamily(GameState state, int company) => state.Index.InHouse[company];

    /// <summary>Merchant chips are sold to anyone; in-house ones only to their designer.</summary>
    public static bool MayBuy(GameState state, int company, int family) =>
        state.Setup.Families[family].Merchant || state.Index.OwnerOf[family] == company;

    /// <summary>$bn for the chips of one GW of power now.</summary>
    public static double ChipPrice(GameState state, int family)
    {
        FamilySetup setup = state.Setup.Families[family];
        if (setup.Merchant)
        {
            return state.World.ChipPrice[family];
        }

        return state.LearntPrice[family];
    }

    /// <summary>Adds to the volume ever made of a family and moves its price along the learning curve.</summary>
    public static void Make(GameState state, int family, double gw)
    {
        state.World.Cumulative[family] += gw;
        FamilySetup setup = state.Setup.Families[family];
        if (!setup.Merchant)
        {
            // Wright 1936: unit cost falls by a fixed share with each doubling of cumulative volume.
            double volume = state.World.Cumulative[family] / Math.Max(1e-6, setup.CumulativeGw);
            state.LearntPrice[family] = setup.PricePerGw * DMath.Pow(volume, -state.Rules.LearningExponent);
        }
    }

    /// <summary>Frontier-equivalent GW per GW of power of chips bought now.</summary>
    public static double Performance(GameState state, int family)
    {
        int owner = state.Index.OwnerOf[family];
        return state.Setup.Families[family].Merchant || owner < 0
            ? state.Setup.Families[family].Performance
            : state.Companies[owner].SiliconPerformance;
    }

    /// <summary>
    /// Gain of in-house performance in a quarter: the square root of the budget closes on the physical limit, and the
    /// moving frontier takes 0.014 back.
    /// </summary>
    public static double SiliconProgress(double performance, double budget) =>
        (0.044 * Math.Sqrt(Math.Max(0, budget)) * Math.Max(0, 1.02 - performance)) - 0.014;

    /// <summary>Loss factor of unported work on a family, in [0, 0.6]: falls with software maturity and with own porting.</summary>
    public static double Friction(GameState state, int company, int family) =>
        state.Setup.Families[family].Friction * (1 - 0.6 * state.World.Maturity[family])
        * (1 - state.Companies[company].Porting[family]);

    /// <summary>Engineering bill of one quarter for porting towards a share of the work, $bn.</summary>
    public static double PortingBill(GameState state, int company, int family, double share) =>
        PortingBillAt(PortingSpeed(state.Rules, share, JointTeam(state, company, family)), state, company, family);

    /// <summary>The same for whoever ports at this speed.</summary>
    public static double PortingBillAt(double speed, GameState state, int company, int family)
    {
        ref CompanyState c = ref state.Companies[company];
        double gap = 1 - c.Porting[family];
        double ease = 1 - (0.5 * state.World.Maturity[family]) - (0.2 * PortsDone(state, company, family));
        return gap * speed * state.Rules.PortingCostPerGw * Math.Max(0.3, Workload(state, company)) * Math.Max(0.2, ease);
    }

    /// <summary>Share of the remaining gap closed in a quarter.</summary>
    public static double PortingSpeed(Rules rules, double share, bool jointTeam) =>
        share <= 0 ? 0 : Math.Min(0.9, rules.PortingSpeed * (0.4 + (0.6 * Math.Min(1, share / 0.3))) * (jointTeam ? rules.JointTeamSpeed : 1));

    /// <summary>Whether the chip's owner lends engineers: it does while an adoption promise to it is open.</summary>
    public static bool JointTeam(GameState state, int company, int family)
    {
        foreach (Promise promise in state.Promises)
        {
            if (promise.Kind == PromiseKind.Adoption && promise.State == PromiseState.Open
                && promise.Giver == company && promise.Family == family)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>GW of power that is installed and on its way.</summary>
    public static double PowerIn(GameState state, int company)
    {
        ref CompanyState c = ref state.Companies[company];
        double power = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            power += c.Power[f];
            for (int q = 0; q < Limits.ChipLead; q++)
            {
                power += c.ChipsComing[f * Limits.ChipLead + q];
            }
        }

        return power;
    }

    /// <summary>Powered space in some quarters' time, GW.</summary>
    public static double SpaceIn(ref CompanyState c, int quarters)
    {
        double space = c.SitesGw;
        for (int q = 0; q < Math.Min(quarters, Limits.SiteLead); q++)
        {
            space += c.SitesComing[q];
        }

        return space;
    }

    /// <summary>Share of installed chips that have power, in [0, 1].</summary>
    public static double Energised(ref CompanyState c, int families)
    {
        double power = 0;
        for (int f = 0; f < families; f++)
        {
            power += c.Power[f];
        }

        return power <= c.SitesGw || power <= 0 ? 1 : c.SitesGw / power;
    }

    /// <summary>Frontier-equivalent GW installed over all families.</summary>
    public static double TotalCapacity(ref CompanyState c, int families)
    {
        double total = 0;
        for (int f = 0; f < families; f++)
        {
            total += c.Capacity[f];
        }

        return total;
    }

    /// <summary>GW of work the company ran last quarter: what porting has to move.</summary>
    private static double Workload(GameState state, int company)
    {
        ref CompanyState c = ref state.Companies[company];
        double work = c.InternalServed;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            work += c.Used[f];
        }

        return work;
    }

    /// <summary>How much porting was learnt elsewhere: mean progress on other non-merchant-leader families.</summary>
    private static double PortsDone(GameState state, int company, int family)
    {
        double most = 0;
        for (int f = 0; f < state.Index.FamilyCount; f++)
        {
            if (f != family && state.Setup.Families[f].Friction > 0)
            {
                most = Math.Max(most, state.Companies[company].Porting[f]);
            }
        }

        return most;
    }
}

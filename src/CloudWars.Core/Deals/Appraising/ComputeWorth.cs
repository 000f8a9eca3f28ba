namespace CloudWars.Core.Deals.Appraising;

/// <summary>
/// A compute contract. The provider counts the margin over what a GW costs to keep, less the sales it displaces and the damages
/// where it has no room; the customer counts what a GW is worth to it, scarcer or less, against the bill it must pay anyway.
/// </summary>
internal static class ComputeWorth
{
    /// <summary>What the market gives at once for a dollar of signed backlog.</summary>
    private const double BacklogCounts = 0.03;

    /// <summary>Years for which a cheaper cost of capital is counted: the backlog runs off, and opinions of it change.</summary>
    private const double ReliefDuration = 2;

    /// <summary>Part of its compute that a lab leaves idle on average, and pays for only if it must.</summary>
    private const double Unused = 0.15;

    /// <summary>Quarters until displaced sales and missing machines are made good.</summary>
    private const double Rebuild = 5;

    /// <summary>Quarterly revenue multiple beyond which compute commitments are counted as a burden.</summary>
    private const double Carried = 2.2;

    public static LegWorth Of(Vantage v, ComputeLeg leg) => v.Gives(leg) ? Provider(v, leg) : Customer(v, leg);

    private static LegWorth Provider(Vantage v, ComputeLeg leg)
    {
        int family = v.State.Setup.FamilyOf(leg.Family);
        double cost = v.UnitCost(v.Side, family);
        double idle = Math.Max(0, Capacity(v, v.Side) - Promised(v, v.Side) - v.My.InternalNeedGw - v.My.EnterpriseGw);
        double displaced = DMath.Clamp(leg.Gw - idle, 0, 0.9 * v.My.EnterpriseGw);
        double missing = Math.Max(0, leg.Gw - idle - displaced);
        double annuity = Vantage.Annuity(leg.Quarters);
        double paid = leg.Price * (1 - v.DefaultOdds(v.Other)) * (1 - (Unused * (1 - (leg.TakeOrPayPercent / 100))));
        double margin = (leg.Gw - missing) * (paid - cost) * annuity;
        double lost = displaced * EnterpriseUse(v, family) * Math.Max(0, (v.Price * (1 + v.My.ComputeMarkup)) - cost) * Vantage.Annuity(Math.Min(Rebuild, leg.Quarters));
        double damages = missing * leg.Price * (v.State.Rules.Damages + 0.15) * Vantage.Annuity(Math.Min(Rebuild, leg.Quarters));
        double backed = missing > 0.01 ? 0 : Relief(v, leg);
        double mid = margin - lost - damages + (BacklogCounts * leg.HeadlineAmount * Math.Min(1, leg.Price / v.Price)) + backed;
        return v.Around(leg, mid, 0.10 * leg.Gw * v.Price * annuity,
            $"${leg.Price:0.00}B a GW-quarter against a cost of ${cost:0.00}B; {Room(missing, displaced)}{(backed > 0.1 ? $"; the backlog is worth ${backed:0.0}B in cheaper capital" : "")}");
    }

    private static string Room(double missing, double displaced) => missing > 0.01
        ? $"no machines for {missing:0.00} GW of it, which means damages"
        : displaced > 0.01 ? $"{displaced:0.00} GW must be taken from enterprises" : "there is room for it";

    /// <summary>What the provider's whole value gains when this backlog makes its capital cheaper.</summary>
    private static double Relief(Vantage v, ComputeLeg leg)
    {
        double revenue = Math.Max(1, 4 * v.My.AiRevenueLast);
        double cover = Backlog.Of(v.State, v.Side) / revenue;
        double more = leg.Gw * leg.Price * leg.TakeOrPayPercent / 100 * Math.Min(16, leg.Quarters) * (1 - v.DefaultOdds(v.Other)) / revenue;
        double gained = Backlog.Relief(v.State.Rules, cover + more) - Backlog.Relief(v.State.Rules, cover);
        return ReliefDuration * gained * v.FairValue(v.Side);
    }

    /// <summary>Part of a GW of a family that enterprises could use instead: their software runs on ripe chips only.</summary>
    private static double EnterpriseUse(Vantage v, int family) => family < 0
        ? 1
        : 1 - (v.State.Setup.Families[family].Friction * (1 - (0.6 * v.State.World.Maturity[family])));

    private static LegWorth Customer(Vantage v, ComputeLeg leg)
    {
        double worth = ShadowPrice(v, v.Side, leg.Gw) * Yield(v, leg);
        double annuity = Vantage.Annuity(leg.Quarters);
        double mid = leg.Gw * (worth - leg.Price) * annuity * (1 - (0.5 * v.DefaultOdds(v.Other)));
        double regret = leg.TakeOrPayPercent / 100 * leg.Gw * leg.Price * annuity * (0.02 + (0.002 * leg.Quarters));
        double burden = v.My.CoreRevenue > 0 ? 0 : Burden(v, leg);
        double doubt = (0.12 + v.Doubt(v.Side)) * leg.Gw * v.Price * annuity;
        return v.Around(leg, mid - regret - burden, doubt,
            $"a GW-quarter is worth about ${worth:0.00}B here and costs ${leg.Price:0.00}B{(burden > 0.1 ? $"; commitments would outgrow revenue by ${burden:0.0}B" : "")}");
    }

    /// <summary>
    /// What another GW-quarter is worth to a lab: the market's price when it has just enough, more when users are turned away
    /// (up to what the spot market and lost users cost), less when machines would stand idle.
    /// </summary>
    public static double ShadowPrice(Vantage v, int company, double more)
    {
        if (!v.State.Setup.Companies[company].TrainsModels)
        {
            return 0.25 * v.Price;
        }

        ref CompanyState c = ref v.State.Companies[company];
        double growth = Math.Max(0, v.State.World.ModelGrowth + v.State.World.Regime - v.State.Rules.ServingNeedFall);
        double need = Math.Max(c.ServingGw, 0.02) * (1 + (3 * growth)) / 0.55;
        double tight = need / Math.Max(0.02, v.Runs(company) + (0.5 * more));
        return v.Price * DMath.Clamp(0.90 + (0.30 * (tight - 1)), 0.35, 1.6);
    }

    private static double Yield(Vantage v, ComputeLeg leg)
    {
        int f = v.State.Setup.FamilyOf(leg.Family);
        f = f < 0 ? v.State.Index.MerchantLeader : f;
        FamilySetup family = v.State.Setup.Families[f];

        // Porting goes on during the contract: on average about a third of today's friction is felt.
        double friction = Fleet.Friction(v.State, v.Side, f) * 0.35;
        double serve = family.ServeFitness * (1 - (v.State.Rules.ServeFriction * friction));
        double train = family.TrainFitness * (1 - (v.State.Rules.TrainFriction * friction));
        return (0.55 * serve) + (0.45 * train);
    }

    /// <summary>Yearly commitments beyond what revenue carries, as analysts will count them, after this contract.</summary>
    private static double Burden(Vantage v, ComputeLeg leg)
    {
        double committed = 0;
        foreach (Contract contract in v.State.Contracts)
        {
            committed += contract.Customer == v.Side ? 4 * contract.Gw * contract.Price * contract.TakeOrPay : 0;
        }

        double carried = Carried * 4 * v.My.ProductRevenueLast;
        double after = committed + (4 * leg.Gw * leg.Price * leg.TakeOrPayPercent / 100);
        return Math.Max(0, after - Math.Max(carried, committed));
    }

    private static double Capacity(Vantage v, int company)
    {
        ref CompanyState c = ref v.State.Companies[company];
        int families = v.State.Index.FamilyCount;
        double coming = 0;
        for (int f = 0; f < families; f++)
        {
            int at = f * Limits.ChipLead;
            coming += (c.ChipsComing[at] + c.ChipsComing[at + 1]) * Fleet.Performance(v.State, f);
        }

        double ageing = 1 - (Limits.ChipLead * v.State.Rules.Obsolescence);
        return (Fleet.TotalCapacity(ref c, families) * Fleet.Energised(ref c, families) * ageing) + coming;
    }

    private static double Promised(Vantage v, int company)
    {
        double promised = 0;
        foreach (Contract contract in v.State.Contracts)
        {
            promised += contract.Provider == company ? contract.Gw : 0;
        }

        return promised;
    }
}

namespace CloudWars.Core.Deals.Appraising;

/// <summary>
/// A promise to run work on a chip family. The adopter pays for porting and for slower training, and later hangs less by one
/// supplier; the chip's owner gains an endorsement that opens its machines to enterprises.
/// </summary>
internal static class AdoptionWorth
{
    /// <summary>Years for which a lower cost of capital is counted.</summary>
    private const double YearsOfRelief = 3;

    /// <summary>Part of the owner's value that a marquee adopter moves for good.</summary>
    private const double Standing = 0.0015;

    public static LegWorth Of(Vantage v, AdoptionLeg leg) => v.Gives(leg) ? Adopter(v, leg) : Owner(v, leg);

    private static LegWorth Adopter(Vantage v, AdoptionLeg leg)
    {
        int family = v.State.Setup.FamilyOf(leg.Family);
        double kept = OddsOfKeeping(v, leg, v.Side, v.Other);
        double gap = 1 - v.My.Porting[family];
        double ease = 1 - (0.5 * v.State.World.Maturity[family]);
        double porting = gap * v.State.Rules.PortingCostPerGw * Math.Max(0.3, v.Runs(v.Side) + v.My.InternalServed) * ease;
        double slow = Fleet.Friction(v.State, v.Side, family) * v.State.Rules.TrainFriction * 0.45 * leg.Gw * v.Price * 3;
        double relief = Relief(v, leg, family) * kept;
        double broken = (1 - kept) * (leg.Penalty + (0.004 * v.FairValue(v.Side)));
        return v.Around(leg, relief - porting - slow - broken, (0.5 * relief) + (0.3 * porting),
            $"porting ${porting:0.0}B and slower training ${slow:0.0}B against ${relief:0.0}B for hanging less by one supplier{(kept < 0.9 ? $"; {kept * 100:0}% odds of keeping it" : "")}");
    }

    private static LegWorth Owner(Vantage v, AdoptionLeg leg)
    {
        int family = v.State.Setup.FamilyOf(leg.Family);
        double kept = OddsOfKeeping(v, leg, v.Other, v.Side);
        ref WorldState world = ref v.State.World;
        double unripe = 1 - world.Maturity[family];
        double fame = 0.4 + Math.Min(1, 2 * v.Theirs.ProductShare);
        double riper = unripe * ((0.10 * kept) + (v.State.Rules.EndorsementSpeed * leg.Gw * fame * 0.5 * 4 * kept));
        double opened = 0.6 * v.State.Setup.Families[family].Friction * riper * (v.My.Capacity[family] + 0.5);
        double sales = opened * v.Price * Vantage.Annuity(12);
        double standing = Standing * v.FairValue(v.Side) * Math.Min(1, leg.Gw / 0.1) * Math.Min(1, fame) * unripe * kept;
        double penalty = (1 - kept) * leg.Penalty * 0.8;
        double sold = ChipsSold(v, leg, family) * kept;
        return v.Around(leg, sales + standing + penalty + sold, 0.4 * (sales + standing + sold),
            $"software ripens by {riper * 100:0} points: ${sales:0.0}B of sales and ${standing:0.0}B of standing{(sold > 0 ? $"; ${sold:0.0}B earned on chips" : "")}");
    }

    /// <summary>
    /// What the owner of chips that anybody can buy earns on those that the promise asks for beyond what the adopter runs, $bn. The
    /// market's leader would sell them anyway.
    /// </summary>
    private static double ChipsSold(Vantage v, AdoptionLeg leg, int family)
    {
        FamilySetup setup = v.State.Setup.Families[family];
        double more = Math.Max(0, leg.Gw - v.Runs(v.Other, family));
        return setup.Merchant && family != v.State.Index.MerchantLeader && v.State.Setup.Companies[v.Other].Builds ? more * Fleet.ChipPrice(v.State, family) * setup.Margin : 0;
    }

    /// <summary>Odds that the adopter has enough machines of that family to keep its word.</summary>
    private static double OddsOfKeeping(Vantage v, AdoptionLeg leg, int adopter, int owner)
    {
        int family = v.State.Setup.FamilyOf(leg.Family);
        double inHand = v.Runs(adopter, family) + v.SheetCompute(owner, family);
        bool buys = Fleet.MayBuy(v.State, adopter, family) && v.State.Setup.Companies[adopter].Builds;
        double cover = Math.Min(1.05, (inHand + (buys ? 0.3 : 0)) / Math.Max(0.01, leg.Gw));
        double time = Math.Min(1, leg.WithinQuarters / 4.0);
        return DMath.Clamp((1.25 * cover) - 0.32, 0.05, 0.97) * (0.6 + (0.4 * time));
    }

    /// <summary>What less concentration on one supplier is worth, by the rule that puts concentration into the cost of capital.</summary>
    private static double Relief(Vantage v, AdoptionLeg leg, int family)
    {
        double now = Concentration(v, -1, 0);
        double then = Concentration(v, family, Math.Max(0, leg.Gw - v.Runs(v.Side, family)));
        double premium = v.State.Rules.SupplierPremium * 2 * v.State.Rules.SupplyShockOdds * Math.Max(0, now - then);
        return YearsOfRelief * premium * v.FairValue(v.Side) * (v.My.CoreRevenue > 0 ? 0.35 : 1);
    }

    private static double Concentration(Vantage v, int family, double more)
    {
        double total = v.Runs(v.Side) + more;
        double hhi = 0;
        for (int f = 0; f < v.State.Index.FamilyCount && total > 1e-9; f++)
        {
            double share = (v.Runs(v.Side, f) + (f == family ? more : 0)) / total;
            hhi += share * share;
        }

        return hhi;
    }
}

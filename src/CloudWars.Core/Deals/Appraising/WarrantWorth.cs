namespace CloudWars.Core.Deals.Appraising;

/// <summary>Shares for a cent if chips are put to use: the odds that each tranche vests, times what the shares are worth.</summary>
internal static class WarrantWorth
{
    public static LegWorth Of(Vantage v, WarrantLeg leg)
    {
        int issuer = v.Gives(leg) ? v.Side : v.Other;
        int holder = v.Gives(leg) ? v.Other : v.Side;
        int family = v.State.Setup.FamilyOf(leg.Family);
        int adopter = v.State.Index.OwnerOf[family] == holder ? issuer : holder;
        double vests = Vesting(v, leg, family, adopter, adopter == issuer ? holder : issuer);
        double value = leg.Percent / 100 * v.FairValue(issuer) * vests;
        double mid = v.Gives(leg) ? -value : 0.93 * value;
        return v.Around(leg, mid, 0.35 * value,
            $"{leg.Percent:0.0}% of {v.Name(issuer)}, of which about {vests * 100:0}% should vest");
    }

    /// <summary>Part of the tranches that should vest: what the sheet and half a year's growth bring, against the steps.</summary>
    private static double Vesting(Vantage v, WarrantLeg leg, int family, int adopter, int owner)
    {
        double promised = 0;
        foreach (Leg other in v.Sheet.Legs)
        {
            promised = other is AdoptionLeg adoption && v.State.Setup.FamilyOf(adoption.Family) == family
                ? Math.Max(promised, adoption.Gw - v.Runs(adopter, family)) : promised;
        }

        bool buys = Fleet.MayBuy(v.State, adopter, family) && v.State.Setup.Companies[adopter].Builds;
        double expected = Math.Max(promised, v.SheetCompute(owner, family)) + (buys ? 0.15 : 0.03);
        double vested = 0;
        for (int k = 1; k <= leg.Tranches; k++)
        {
            vested += DMath.Clamp((1.3 * expected / (k * leg.StepGw)) - 0.35, 0.03, 0.95);
        }

        return vested / leg.Tranches * Math.Min(1, 0.5 + (0.07 * leg.WithinQuarters));
    }
}

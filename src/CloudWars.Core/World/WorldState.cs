namespace CloudWars.Core.World;

/// <summary>What changes about the world all companies share. Plain memory.</summary>
internal struct WorldState
{
    /// <summary>Contract price of compute, $bn per GW and quarter.</summary>
    public double ComputePrice;
    public double EnterpriseDemand;
    public double EnterpriseGrowth;
    public double OutsideCloudGw;
    public double OutsideCloudShare;
    public double OutsideModelShare;
    public double OutsideCapability;
    public double ModelMarket;
    public double ModelGrowth;

    /// <summary>Growth lost after a break of the mood, healing quarter by quarter.</summary>
    public double Slump;

    /// <summary>Common demand regime, added to growth.</summary>
    public double Regime;
    public double RateShift;

    /// <summary>Value-weighted gap of price over fundamentals, ln.</summary>
    public double Gap;
    public double Circularity;
    public double Anxiety;
    public double BreakOdds;

    /// <summary>Quarters in which the equity window stays shut.</summary>
    public int WindowShut;
    public int QuartersSinceBreak;
    public int Breaks;

    /// <summary>Quarters in which the mood cannot break again; also keeps the struct free of padding.</summary>
    public int CoolDown;

    /// <summary>Chip price, $bn per GW of power.</summary>
    public FamilyValues ChipPrice;
    public FamilyValues Supply;
    public FamilyValues OutsideDemand;
    public FamilyValues ShockCut;
    public FamilyValues ShockQuarters;
    public FamilyValues Maturity;
    public FamilyValues Cumulative;

    /// <summary>Orders over supply last quarter.</summary>
    public FamilyValues Tightness;
    public ulong EventsDone;
}

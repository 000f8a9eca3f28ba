using CloudWars.Core.Market;

namespace CloudWars.Core.World;

/// <summary>
/// What changes about one company. Plain memory without references or padding, so that copying and hashing the whole table
/// is one block operation (a test keeps it so).
/// $bn, GW, per quarter unless said otherwise.
/// </summary>
internal struct CompanyState
{
    // Standing ----------------------------------------------------------------------------------------------
    private int _flags;

    /// <summary>Acquirer's number plus one once the company is taken over; 0 while independent.</summary>
    public int TakenOverBy;
    public long Shares;

    /// <summary>Contracts and promises this company broke: remembered by everyone, fading.</summary>
    public double BrokenWord;

    public bool Insolvent
    {
        readonly get => (_flags & 1) != 0;
        set => _flags = value ? _flags | 1 : _flags & ~1;
    }

    public bool Listed
    {
        readonly get => (_flags & 2) != 0;
        set => _flags = value ? _flags | 2 : _flags & ~2;
    }

    // Core business -----------------------------------------------------------------------------------------
    public double CoreRevenue;
    public double CoreGrowth;

    /// <summary>Part of the core revenue that is ordinary cloud.</summary>
    public double CloudCore;

    // Compute -----------------------------------------------------------------------------------------------
    public double SitesGw;
    public SiteQueue SitesComing;

    /// <summary>Installed chips, GW of power.</summary>
    public FamilyValues Power;

    /// <summary>What they can do, frontier-equivalent GW.</summary>
    public FamilyValues Capacity;
    public ChipQueue ChipsComing;

    /// <summary>Trailing paid purchases of each family, GW: history in an allocation.</summary>
    public FamilyValues Bought;

    /// <summary>Porting progress to each family, in [0, 1].</summary>
    public FamilyValues Porting;

    /// <summary>Share of flexible work meant for each family.</summary>
    public FamilyValues Mix;

    /// <summary>GW available last quarter by family: own, contracted and spot.</summary>
    public FamilyValues Used;
    public double InternalNeedGw;
    public double InternalServed;

    // Cloud -------------------------------------------------------------------------------------------------
    /// <summary>Price over the market's: 0.05 is 5% dearer.</summary>
    public double ComputeMarkup;

    /// <summary>The markup analysts believe in: it rises slowly, as customers show that they stay, and falls at once.</summary>
    public double TrustedMarkup;
    public double EnterpriseShare;
    public double EnterpriseGw;
    public double SpotGw;

    /// <summary>Own capacity kept for own models, GW.</summary>
    public double OwnPoolGw;
    public double ContractGw;
    public double Utilisation;

    // Lab ---------------------------------------------------------------------------------------------------
    /// <summary>Algorithmic level, natural log units.</summary>
    public double Algorithms;

    /// <summary>Capability of the product on the market, natural log units.</summary>
    public double Capability;

    /// <summary>Algorithmic level when the product's model was trained.</summary>
    public double ModelAlgorithms;
    public double TrainShare;
    public int RunQuartersLeft;
    public int RunQuarters;

    /// <summary>Effective GW-quarters put into the running training.</summary>
    public double RunCompute;
    public double LastRunCompute;

    /// <summary>Algorithmic level when the running training began: its recipe is frozen.</summary>
    public double RunAlgorithms;

    /// <summary>Training compute of the opening model: what later runs are measured against.</summary>
    public double TrainingReference;
    public double ProductShare;
    public double ProductPrice;

    /// <summary>The price analysts believe in: it follows the real one slowly, as users show that they stay.</summary>
    public double TrustedPrice;

    /// <summary>Last quarter's product revenue at the trusted price, as a part of what was billed.</summary>
    public double TrustedPart;

    /// <summary>Share of the model market that brand alone would hold: the opening share, moving slowly with success.</summary>
    public double ProductStanding;
    public double ProductServed;
    public double ServingGw;
    public double TrainingGw;
    public double ComputeShort;

    // Spending policy ---------------------------------------------------------------------------------------
    public double Research;
    public double Silicon;

    /// <summary>Performance of the in-house chips bought now.</summary>
    public double SiliconPerformance;

    // Books and value ---------------------------------------------------------------------------------------
    public double Revenue;
    public double RevenueGrowth;
    public double ProductGrowth;
    public double OwnMoneyRevenue;
    public double FreeCashFlow;
    public double EconomicProfit;
    public double Rating;
    public double BorrowRate;
    public double CapitalSpending;

    /// <summary>Cash earnings a year before interest, tax and investment, smoothed: what lenders look at.</summary>
    public double CashEarnings;
    public double ProductRevenueLast;
    public double AiRevenueLast;
    public double AiGrowth;

    public ValueState Value;

    // Dependency --------------------------------------------------------------------------------------------
    public RiskState Risk;

    // Score -------------------------------------------------------------------------------------------------
    public double StartPerShare;
    public double SmoothedPerShare;
    public double PeakPerShare;
    public double WorstDrawdown;

    /// <summary>Dividends and buybacks per original share, summed.</summary>
    public double Distributed;
    public ulong GoalsReached;
}

namespace CloudWars.Core.World;

/// <summary>A company's opening position and standing character, in $bn, GW and shares. Everything is validated by the loader.</summary>
public sealed record CompanySetup
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>Whether a person, an AI or a bot can take it; others are played by the game.</summary>
    public bool Seat { get; init; } = true;

    public bool Listed { get; init; } = true;

    /// <summary>Sells compute to enterprises and labs.</summary>
    public bool SellsCompute { get; init; }

    /// <summary>Trains models and sells products made of them.</summary>
    public bool TrainsModels { get; init; }

    /// <summary>May put up sites and install chips of its own.</summary>
    public bool Builds { get; init; }

    public double Cash { get; init; }

    public double Debt { get; init; }

    /// <summary>Shares outstanding at the start.</summary>
    public long Shares { get; init; } = 1_000_000_000;

    public double MarketValue { get; init; }

    /// <summary>ln(market / fundamental value) at the start: how far enthusiasm has run ahead.</summary>
    public double Gap { get; init; }

    /// <summary>Quarterly revenue of everything the game does not simulate in detail.</summary>
    public double CoreRevenue { get; init; }

    /// <summary>Growth a year of the core business.</summary>
    public double CoreGrowth { get; init; }

    /// <summary>Part of the core revenue that is ordinary cloud (storage, databases): grows on its own and with AI compute sold.</summary>
    public double CloudRevenue { get; init; }

    /// <summary>Growth a year of ordinary cloud revenue before what AI compute brings.</summary>
    public double CloudGrowth { get; init; } = 0.14;

    /// <summary>Cash margin of the core business after its own capital spending, before AI compute and tax.</summary>
    public double CoreMargin { get; init; }

    /// <summary>GW of its own AI work (search, ads, copilots) the company must serve; unmet need slows the core.</summary>
    public double InternalNeedGw { get; init; }

    /// <summary>Core growth a year gained per unit of capability lead over the outside frontier.</summary>
    public double CapabilityUplift { get; init; }

    /// <summary>Quarterly revenue from models at the start.</summary>
    public double ProductRevenue { get; init; }

    /// <summary>Capability lead over the outside frontier at the start, natural log units.</summary>
    public double CapabilityLead { get; init; }

    public double ResearchSpend { get; init; }

    public double SiliconSpend { get; init; }

    /// <summary>Share of the enterprise compute market at the start (clouds).</summary>
    public double EnterpriseShare { get; init; }

    /// <summary>Powered space in GW.</summary>
    public double SitesGw { get; init; }

    /// <summary>Powered space under construction: GW coming online in 1, 2, … quarters.</summary>
    public IReadOnlyList<double> SitesComing { get; init; } = [];

    /// <summary>Installed chips by family id, GW of power.</summary>
    public IReadOnlyList<FamilyAmount> Chips { get; init; } = [];

    /// <summary>Porting progress by family id, in [0, 1].</summary>
    public IReadOnlyList<FamilyAmount> Porting { get; init; } = [];

    /// <summary>Usual spread (standard deviation) of this seat's log return against par: the unit of its score.</summary>
    public double Spread { get; init; } = 0.2;

    /// <summary>A stated correction of par, in score points, where simulation shows that a seat is favoured.</summary>
    public double ParAdjustment { get; init; }

    /// <summary>One or two sentences for the seat list.</summary>
    public string Blurb { get; init; } = "";
}

/// <summary>An amount of something by chip family.</summary>
public sealed record FamilyAmount(string Family, double Amount);

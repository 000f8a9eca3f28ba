using System.ComponentModel;

namespace CloudWars.Bots.Protocol;

/// <summary>Sites, chips and the compute sold or used.</summary>
public sealed record ComputeFigures
{
    [Description("Powered space, GW.")]
    public required double SitesGw { get; init; }

    [Description("Powered space that comes online in 1, 2, … quarters, GW.")]
    public required IReadOnlyList<double> SitesComing { get; init; }

    [Description("Power that the installed chips draw, GW.")]
    public required double PowerGw { get; init; }

    [Description("Frontier-equivalent compute installed, GW.")]
    public required double CapacityGw { get; init; }

    [Description("Share of the capacity that was sold or used.")]
    public required double Utilisation { get; init; }

    [Description("Revenue from compute of the last quarter.")]
    public required double AiRevenue { get; init; }

    [Description("Ordinary cloud and compute together.")]
    public required double CloudRevenue { get; init; }

    [Description("Compute delivered under contracts, GW.")]
    public required double ContractGw { get; init; }

    [Description("Compute sold to enterprises, GW.")]
    public required double EnterpriseGw { get; init; }

    public required double EnterpriseShare { get; init; }

    [Description("Own price of compute against the market: 0.1 is 10% above.")]
    public required double Markup { get; init; }

    [Description("GW that the company's own services need.")]
    public required double InternalNeedGw { get; init; }

    [Description("Share of that need that was served.")]
    public required double InternalServed { get; init; }

    [Description("Signed compute that is still to be delivered, $bn.")]
    public required double Backlog { get; init; }

    [Description("Compute that the company has committed to buy, $bn.")]
    public required double Commitments { get; init; }

    [Description("Id of the chip family of its own, or null.")]
    public required string? OwnFamily { get; init; }

    [Description("Budget for chip design, $bn a quarter.")]
    public required Known SiliconBudget { get; init; }

    [Description("Performance of own chips bought now, or null.")]
    public required Known? SiliconPerformance { get; init; }

    public required IReadOnlyList<FleetFigures> Fleet { get; init; }
}

/// <summary>One chip family in a company's halls and under its models.</summary>
public sealed record FleetFigures
{
    public required string Family { get; init; }

    [Description("Installed, GW of power.")]
    public required double PowerGw { get; init; }

    [Description("Installed, frontier-equivalent GW.")]
    public required double CapacityGw { get; init; }

    [Description("Arrives next quarter, GW of power.")]
    public required double ArrivingNext { get; init; }

    [Description("Arrives the quarter after, GW of power.")]
    public required double ArrivingAfter { get; init; }

    [Description("GW that the company's models run on, wherever it stands.")]
    public required double Used { get; init; }

    [Description("Progress of porting to this family, 0 to 1.")]
    public required double Porting { get; init; }

    [Description("Share of flexible work meant for this family.")]
    public required double Mix { get; init; }

    [Description("Yield still lost to unported software, 0 to 1.")]
    public required double Friction { get; init; }
}

/// <summary>Research, training and products.</summary>
public sealed record ModelFigures
{
    [Description("Capability index of the product on the market.")]
    public required double Capability { get; init; }

    [Description("Index of the algorithms at hand; the error is in the same log units as an estimate's.")]
    public required Known Algorithms { get; init; }

    [Description("Share of the model market.")]
    public required double ProductShare { get; init; }

    [Description("Own price against the usual: 1 is the usual price.")]
    public required double ProductPrice { get; init; }

    [Description("Share of demand that could be served.")]
    public required double ProductServed { get; init; }

    public required Known ProductRevenue { get; init; }

    [Description("GW that the users would need.")]
    public required double ServingNeedGw { get; init; }

    [Description("GW that the models run on.")]
    public required double ComputeUsedGw { get; init; }

    [Description("GW in training.")]
    public required double TrainingGw { get; init; }

    [Description("Share of compute that the last run took.")]
    public required double TrainShare { get; init; }

    [Description("GW wanted and not to be had.")]
    public required double ComputeShortGw { get; init; }

    [Description("GW bought without a contract.")]
    public required double SpotGw { get; init; }

    [Description("Research budget, $bn a quarter.")]
    public required Known Research { get; init; }

    [Description("Research budget that keeps up with the field, $bn a quarter.")]
    public required double ResearchBenchmark { get; init; }

    [Description("Quarters until the running training ends; 0 if none.")]
    public required int RunQuartersLeft { get; init; }

    [Description("GW-quarters that the running training has had.")]
    public required double RunCompute { get; init; }

    [Description("GW-quarters that went into the last model.")]
    public required double LastRunCompute { get; init; }
}

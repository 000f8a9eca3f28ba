namespace CloudWars.Core.World;

/// <summary>The markets at the start.</summary>
public sealed record MarketSetup
{
    /// <summary>Contract price of compute, $bn per GW and quarter.</summary>
    public double ComputePrice { get; init; } = 3.25;

    /// <summary>Demand of enterprises for AI compute, GW.</summary>
    public double EnterpriseDemandGw { get; init; } = 2.6;

    /// <summary>AI capacity of outside clouds, GW.</summary>
    public double OutsideCloudGw { get; init; } = 0.9;

    /// <summary>Quarterly revenue of the whole model market, $bn.</summary>
    public double ModelMarket { get; init; } = 10.2;

    /// <summary>Common mood at the start (0 = neutral).</summary>
    public double Mood { get; init; }
}

namespace CloudWars.Scenarios.Format;

/// <summary>The markets at the start.</summary>
public sealed record MarketPart : SourcedPart
{
    [Figure("Contract price of compute", "$bn per GW and quarter", 1.2, 8)]
    public Sourced<double>? ComputePrice { get; init; }

    [Figure("Demand of enterprises for AI compute", "GW", 0, 1000)]
    public Sourced<double>? EnterpriseDemandGw { get; init; }

    [Figure("AI capacity of clouds outside the game", "GW", 0, 1000)]
    public Sourced<double>? OutsideCloudGw { get; init; }

    [Figure("Revenue of the whole model market", "$bn a quarter", 0.01, 1000)]
    public Sourced<double>? ModelMarket { get; init; }

    [Figure("Common mood of the market, 0 is neutral", "log points", -1, 1)]
    public Sourced<double>? Mood { get; init; }
}

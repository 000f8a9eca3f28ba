using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Building;

/// <summary>The markets, with the core's defaults where the file is silent.</summary>
internal static class MarketBuilder
{
    public static MarketSetup Build(MarketPart part)
    {
        MarketSetup usual = new();
        return new MarketSetup
        {
            ComputePrice = part.ComputePrice?.Value ?? usual.ComputePrice,
            EnterpriseDemandGw = part.EnterpriseDemandGw?.Value ?? usual.EnterpriseDemandGw,
            OutsideCloudGw = part.OutsideCloudGw?.Value ?? usual.OutsideCloudGw,
            ModelMarket = part.ModelMarket?.Value ?? usual.ModelMarket,
            Mood = part.Mood?.Value ?? usual.Mood,
        };
    }
}

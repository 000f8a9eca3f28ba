using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Building;

/// <summary>A chip family, with the core's defaults where the file is silent.</summary>
internal static class FamilyBuilder
{
    public static FamilySetup Build(string id, FamilyPart part)
    {
        FamilySetup usual = new() { Id = id, Name = part.Name!, Owner = part.Owner!, Merchant = part.Merchant!.Value };
        return usual with
        {
            Performance = part.Performance?.Value ?? usual.Performance,
            PricePerGw = part.PricePerGw?.Value ?? usual.PricePerGw,
            SupplyGw = part.SupplyGw?.Value ?? usual.SupplyGw,
            SupplyGrowth = part.SupplyGrowth?.Value ?? usual.SupplyGrowth,
            OutsideDemandGw = part.OutsideDemandGw?.Value ?? usual.OutsideDemandGw,
            OutsideGrowth = part.OutsideGrowth?.Value ?? usual.OutsideGrowth,
            Friction = part.Friction?.Value ?? usual.Friction,
            Maturity = part.Maturity?.Value ?? usual.Maturity,
            TrainFitness = part.TrainFitness?.Value ?? usual.TrainFitness,
            ServeFitness = part.ServeFitness?.Value ?? usual.ServeFitness,
            CumulativeGw = part.CumulativeGw?.Value ?? usual.CumulativeGw,
            Margin = part.Margin?.Value ?? usual.Margin,
        };
    }
}

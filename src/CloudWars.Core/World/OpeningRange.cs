namespace CloudWars.Core.World;

/// <summary>
/// A starting figure that is drawn anew for each game, evenly between <paramref name="Low"/> and <paramref name="High"/>.
/// <paramref name="Company"/> is empty for a figure of the markets. <paramref name="Path"/> is the figure's JSON path and the
/// subject of the draw, so that adding a range leaves the other figures of a seed alone.
/// </summary>
public sealed record OpeningRange(string Path, string Company, DrawnFigure Figure, double Low, double High);

/// <summary>The starting figures that may be drawn. Units are those of <see cref="CompanySetup"/> and <see cref="MarketSetup"/>.</summary>
public enum DrawnFigure
{
    Cash,
    Debt,
    MarketValue,
    Gap,
    CoreGrowth,
    CloudGrowth,
    ProductRevenue,
    CapabilityLead,
    ResearchSpend,
    SitesGw,
    ComputePrice,
    EnterpriseDemandGw,
    OutsideCloudGw,
    Mood,
}

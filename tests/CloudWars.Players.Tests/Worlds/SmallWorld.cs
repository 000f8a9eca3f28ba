using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.World;

namespace CloudWars.Players.Tests.Worlds;

/// <summary>
/// Two clouds, two labs and two chip makers with figures of the size of December 2025, so that tests of players do not
/// hang by what a scenario file says this week.
/// </summary>
internal static class SmallWorld
{
    /// <summary>The article's deal: equity, chip adoption and a compute contract on one sheet.</summary>
    public static TermSheet OpeningOffer { get; } = new("amazon", "openai",
    [
        new EquityLeg("amazon", 10, 500),
        new AdoptionLeg("openai", "trainium", 0.25, 8, 1.5),
        new ComputeLeg("amazon", "trainium", 0.30, 20, 2.95, 80),
    ]);

    public static GameSetup Setup { get; } = new()
    {
        ScenarioId = "small-world",
        Title = "Two clouds and two labs",
        Quarters = 12,
        Companies = [Amazon, Microsoft, OpenAi, Anthropic, Supplier("nvidia", "Nvidia", 4300), Supplier("amd", "AMD", 340)],
        Families = [Blackwell, Trainium, Maia, Instinct],
        Stakes = [new("microsoft", "openai", 27), new("amazon", "anthropic", 17)],
        Contracts =
        [
            new("microsoft", "openai", "blackwell", 0.75, 3.2, 20, 0.9),
            new("amazon", "openai", "blackwell", 0.30, 3.05, 28, 0.9, 2),
            new("economy", "openai", null, 0.35, 3.3, 20, 0.9),
            new("amazon", "anthropic", "trainium", 0.35, 3.0, 16, 0.9),
            new("economy", "anthropic", null, 0.30, 3.3, 16, 0.9),
        ],
        OpeningOffers = [OpeningOffer],
    };

    private static CompanySetup Amazon => new()
    {
        Id = "amazon",
        Name = "Amazon",
        Role = Role.Cloud,
        SellsCompute = true,
        Builds = true,
        Cash = 45,
        Debt = 30,
        MarketValue = 1150,
        Gap = 0.1,
        CoreRevenue = 28,
        CoreGrowth = 0.16,
        CoreMargin = 0.30,
        InternalNeedGw = 0.35,
        EnterpriseShare = 0.33,
        SitesGw = 2.7,
        SitesComing = [0.1, 0.1, 0.2, 0.2],
        Chips = [new("blackwell", 1.35), new("trainium", 1.05)],
        SiliconSpend = 1,
        Spread = 0.10,
    };

    private static CompanySetup Microsoft => new()
    {
        Id = "microsoft",
        Name = "Microsoft",
        Role = Role.Cloud,
        SellsCompute = true,
        Builds = true,
        Cash = 40,
        Debt = 40,
        MarketValue = 900,
        Gap = 0.1,
        CoreRevenue = 18,
        CoreGrowth = 0.20,
        CoreMargin = 0.36,
        InternalNeedGw = 0.45,
        EnterpriseShare = 0.28,
        SitesGw = 2.6,
        SitesComing = [0.1, 0.1, 0.2, 0.2],
        Chips = [new("blackwell", 2.1), new("maia", 0.2), new("instinct", 0.1)],
        SiliconSpend = 0.6,
        Spread = 0.12,
    };

    private static CompanySetup OpenAi => new()
    {
        Id = "openai",
        Name = "OpenAI",
        Role = Role.Lab,
        Listed = false,
        TrainsModels = true,
        Cash = 38,
        MarketValue = 500,
        Gap = 0.4,
        ProductRevenue = 4.6,
        CapabilityLead = 0.15,
        ResearchSpend = 1.1,
        Spread = 0.32,
    };

    private static CompanySetup Anthropic => new()
    {
        Id = "anthropic",
        Name = "Anthropic",
        Role = Role.Lab,
        Listed = false,
        TrainsModels = true,
        Cash = 20,
        MarketValue = 350,
        Gap = 0.4,
        ProductRevenue = 2.1,
        CapabilityLead = 0.10,
        ResearchSpend = 0.8,
        Spread = 0.32,
        Porting = [new("trainium", 0.8)],
    };

    private static FamilySetup Blackwell => new()
    {
        Id = "blackwell",
        Name = "Blackwell",
        Owner = "nvidia",
        Merchant = true,
        Performance = 1,
        PricePerGw = 27,
        SupplyGw = 2.0,
        OutsideDemandGw = 1.25,
        OutsideGrowth = 0.075,
        CumulativeGw = 10,
        Margin = 0.7,
    };

    private static FamilySetup Trainium => new()
    {
        Id = "trainium",
        Name = "Trainium",
        Owner = "amazon",
        Merchant = false,
        Performance = 0.67,
        PricePerGw = 16.5,
        SupplyGw = 0.6,
        SupplyGrowth = 0.08,
        Friction = 0.38,
        Maturity = 0.35,
        TrainFitness = 0.92,
        ServeFitness = 1.08,
        CumulativeGw = 1.5,
    };

    private static FamilySetup Maia => new()
    {
        Id = "maia",
        Name = "Maia",
        Owner = "microsoft",
        Merchant = false,
        Performance = 0.55,
        PricePerGw = 16.5,
        SupplyGw = 0.4,
        SupplyGrowth = 0.08,
        Friction = 0.42,
        Maturity = 0.2,
        TrainFitness = 0.9,
        ServeFitness = 1.05,
        CumulativeGw = 0.5,
    };

    private static FamilySetup Instinct => new()
    {
        Id = "instinct",
        Name = "Instinct",
        Owner = "amd",
        Merchant = true,
        Performance = 0.8,
        PricePerGw = 20,
        SupplyGw = 0.5,
        OutsideDemandGw = 0.25,
        Friction = 0.25,
        Maturity = 0.5,
        TrainFitness = 0.95,
        CumulativeGw = 2,
        Margin = 0.5,
    };

    private static CompanySetup Supplier(string id, string name, double value) => new()
    {
        Id = id,
        Name = name,
        Role = Role.Supplier,
        Seat = false,
        Cash = id == "nvidia" ? 60 : 7,
        MarketValue = value,
        Gap = 0.1,
        CoreRevenue = id == "nvidia" ? 35 : 7,
        CoreGrowth = 0.25,
        CoreMargin = id == "nvidia" ? 0.6 : 0.25,
    };
}

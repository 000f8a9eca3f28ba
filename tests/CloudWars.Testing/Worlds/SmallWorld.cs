using CloudWars.Core.Deals;
using CloudWars.Core.Deals.Legs;
using CloudWars.Core.World;

namespace CloudWars.Testing.Worlds;

/// <summary>
/// A world of the size of December 2025 with invented names, so that no test hangs by what a scenario file says this week:
/// nimbus is a cloud with its own feather chips, stratus one that buys anvils; minerva leads the labs, janus follows;
/// forge makes anvils for everyone and tinker makes cheaper tongs.
/// </summary>
internal static class SmallWorld
{
    /// <summary>The article's deal: money for shares, if the lab adopts the cloud's chips, with a contract for the compute.</summary>
    private static TermSheet ArticleDeal => new("nimbus", "minerva",
    [
        new EquityLeg("nimbus", 10, 500),
        new AdoptionLeg("minerva", "feather", 0.2, 6, 1),
        new ComputeLeg("nimbus", "feather", 0.25, 20, 3.0, 90),
    ]);

    public static GameSetup Setup { get; } = new()
    {
        ScenarioId = "small-world",
        Title = "Two clouds and two labs",
        Quarters = 12,
        Companies = [Nimbus, Stratus, Minerva, Janus, Forge, Tinker],
        Families = [Anvil, Feather, Tongs],
        Stakes = [new("stratus", "minerva", 27), new("nimbus", "janus", 17)],
        Contracts =
        [
            new("stratus", "minerva", "anvil", 0.75, 3.2, 20, 0.9),
            new("nimbus", "minerva", "anvil", 0.30, 3.05, 28, 0.9, 2),
            new("economy", "minerva", null, 0.35, 3.3, 20, 0.9),
            new("nimbus", "janus", "feather", 0.35, 3.0, 16, 0.9),
            new("economy", "janus", null, 0.30, 3.3, 16, 0.9),
        ],
        OpeningOffers = [ArticleDeal],
        Events =
        [
            new() { Id = "fab-fire", Kind = EventKind.SupplyShock, Target = "anvil", Quarter = 3, LastQuarter = 8, Odds = 0.1, Size = 0.5, Duration = 2, Headline = "Fire in the fab" },
            new() { Id = "rate-rise", Kind = EventKind.Rate, Quarter = 4, LastQuarter = 4, Odds = 0.5, Size = 0.005, Headline = "Rates rise" },
        ],
        Goals =
        [
            new("adopted", "nimbus", GoalKind.FamilyAdoptedAbove, "feather", 0.7, 0.5, "Others run 0.7 GW on feathers"),
            new("partners", "nimbus", GoalKind.DealClosed, "minerva", 0, 0.5, "Nimbus invests in Minerva"),
            new("free", "minerva", GoalKind.SupplierShareBelow, "", 0.6, 0.5, "No chip has more than 60% of Minerva's work"),
            new("giant", "janus", GoalKind.ValueAbove, "", 700, 0.5, "Janus is worth $700B"),
        ],
    };

    private static CompanySetup Nimbus => new()
    {
        Id = "nimbus",
        Name = "Nimbus",
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
        CloudRevenue = 12,
        InternalNeedGw = 0.35,
        EnterpriseShare = 0.33,
        SitesGw = 2.7,
        SitesComing = [0.1, 0.1, 0.2, 0.2],
        Chips = [new("anvil", 1.35), new("feather", 1.05)],
        SiliconSpend = 1,
        Spread = 0.10,
    };

    private static CompanySetup Stratus => new()
    {
        Id = "stratus",
        Name = "Stratus",
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
        CloudRevenue = 8,
        InternalNeedGw = 0.45,
        EnterpriseShare = 0.28,
        SitesGw = 2.6,
        SitesComing = [0.1, 0.1, 0.2, 0.2],
        Chips = [new("anvil", 2.2), new("tongs", 0.2)],
        Spread = 0.12,
    };

    private static CompanySetup Minerva => new()
    {
        Id = "minerva",
        Name = "Minerva",
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

    private static CompanySetup Janus => new()
    {
        Id = "janus",
        Name = "Janus",
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
        Porting = [new("feather", 0.8)],
    };

    private static CompanySetup Forge => new()
    {
        Id = "forge",
        Name = "Forge",
        Role = Role.Supplier,
        Seat = false,
        Cash = 60,
        MarketValue = 4300,
        Gap = 0.1,
        CoreRevenue = 35,
        CoreGrowth = 0.25,
        CoreMargin = 0.6,
    };

    private static CompanySetup Tinker => new()
    {
        Id = "tinker",
        Name = "Tinker",
        Role = Role.Supplier,
        Seat = false,
        Cash = 7,
        MarketValue = 340,
        Gap = 0.1,
        CoreRevenue = 7,
        CoreGrowth = 0.25,
        CoreMargin = 0.25,
    };

    private static FamilySetup Anvil => new()
    {
        Id = "anvil",
        Name = "Anvil",
        Owner = "forge",
        Merchant = true,
        Performance = 1,
        PricePerGw = 27,
        SupplyGw = 2.0,
        OutsideDemandGw = 1.25,
        OutsideGrowth = 0.075,
        CumulativeGw = 10,
        Margin = 0.7,
    };

    private static FamilySetup Feather => new()
    {
        Id = "feather",
        Name = "Feather",
        Owner = "nimbus",
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

    private static FamilySetup Tongs => new()
    {
        Id = "tongs",
        Name = "Tongs",
        Owner = "tinker",
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
}

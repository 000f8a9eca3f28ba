using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Building;

/// <summary>A company, with the core's defaults where the file is silent.</summary>
internal static class CompanyBuilder
{
    public static CompanySetup Build(string id, CompanyPart part, bool seated) => Compute(Business(Finance(Character(id, part), part), part), part) with { Seat = seated && part.Seat != false };

    private static CompanySetup Character(string id, CompanyPart part) => new()
    {
        Id = id,
        Name = part.Name!,
        Role = part.Role!.Value,
        Blurb = part.Blurb ?? "",
        Listed = part.Listed ?? true,
        SellsCompute = part.SellsCompute ?? false,
        TrainsModels = part.TrainsModels ?? false,
        Builds = part.Builds ?? false,
    };

    private static CompanySetup Finance(CompanySetup usual, CompanyPart part) => usual with
    {
        Cash = part.Cash?.Value ?? usual.Cash,
        Debt = part.Debt?.Value ?? usual.Debt,
        Shares = part.Shares?.Value ?? usual.Shares,
        MarketValue = part.MarketValue!.Value,
        Gap = part.Gap?.Value ?? usual.Gap,
        Spread = part.Spread?.Value ?? usual.Spread,
        ParAdjustment = part.ParAdjustment?.Value ?? usual.ParAdjustment,
    };

    private static CompanySetup Business(CompanySetup usual, CompanyPart part) => usual with
    {
        CoreRevenue = part.CoreRevenue?.Value ?? usual.CoreRevenue,
        CoreGrowth = part.CoreGrowth?.Value ?? usual.CoreGrowth,
        CloudRevenue = part.CloudRevenue?.Value ?? usual.CloudRevenue,
        CloudGrowth = part.CloudGrowth?.Value ?? usual.CloudGrowth,
        CoreMargin = part.CoreMargin?.Value ?? usual.CoreMargin,
        CapabilityUplift = part.CapabilityUplift?.Value ?? usual.CapabilityUplift,
        ProductRevenue = part.ProductRevenue?.Value ?? usual.ProductRevenue,
        CapabilityLead = part.CapabilityLead?.Value ?? usual.CapabilityLead,
        ResearchSpend = part.ResearchSpend?.Value ?? usual.ResearchSpend,
        SiliconSpend = part.SiliconSpend?.Value ?? usual.SiliconSpend,
        EnterpriseShare = part.EnterpriseShare?.Value ?? usual.EnterpriseShare,
    };

    private static CompanySetup Compute(CompanySetup usual, CompanyPart part) => usual with
    {
        InternalNeedGw = part.InternalNeedGw?.Value ?? usual.InternalNeedGw,
        SitesGw = part.SitesGw?.Value ?? usual.SitesGw,
        SitesComing = part.SitesComing?.Value ?? usual.SitesComing,
        Chips = Amounts(part.Chips),
        Porting = Amounts(part.Porting),
    };

    private static IReadOnlyList<FamilyAmount> Amounts(OrderedDictionary<string, Sourced<double>>? amounts) =>
        [.. (amounts ?? []).Select(a => new FamilyAmount(a.Key, a.Value.Value))];
}

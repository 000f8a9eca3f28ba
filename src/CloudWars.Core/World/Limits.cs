namespace CloudWars.Core.World;

/// <summary>A limit on everything that could grow, so that no scenario, bot or player can make the game slow or endless.</summary>
public static class Limits
{
    public const int Companies = 64;
    public const int Families = 8;
    public const int SiteLead = 8;
    public const int ChipLead = 2;
    public const int Contracts = 2000;
    public const int Quarters = 40;
    public const int LegsPerSheet = 8;
    public const int OrdersPerQuarter = 40;

    /// <summary>Term sheets one company may have open at once: attention is scarce, and spam is no strategy.</summary>
    public const int OpenProposalsPerCompany = 4;

    /// <summary>How often one sheet may be countered before it lapses.</summary>
    public const int CountersPerSheet = 4;
}

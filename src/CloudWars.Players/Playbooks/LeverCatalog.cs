using CloudWars.Core.World;

namespace CloudWars.Players.Playbooks;

/// <summary>Everything about a playbook that planning reworks. A step of 1 is a bold change.</summary>
internal static class LeverCatalog
{
    public static IReadOnlyList<Lever> All { get; } =
    [
        new("building ahead", "building less", true, false, (b, z) => b with { Capacity = Math.Clamp(b.Capacity * (1 + (0.35 * z)), 0, 2.5) }),
        new("spending more on machines", "spending less on machines", true, false, (b, z) => b with { Spending = Math.Clamp(b.Spending * (1 + (0.35 * z)), 0.1, 2) }),
        new("dearer compute", "cheaper compute", true, false, (b, z) => b with { ComputeMarkup = Math.Clamp(b.ComputeMarkup + (0.08 * z), -0.2, 0.3) }),
        new("dearer products", "cheaper products", false, true, (b, z) => b with { ProductPrice = Math.Clamp(b.ProductPrice + (0.15 * z), -0.4, 0.6) }),
        new("more research", "less research", false, true, (b, z) => b with { Research = Math.Clamp(b.Research * (1 + (0.5 * z)), 0.1, 4) }),
        new("more compute under contract", "less compute under contract", false, true, (b, z) => b with { ComputeReach = Math.Clamp(b.ComputeReach * (1 + (0.25 * z)), 0.4, 2.2) }),
        new("training at users' expense", "users before training", false, true, (b, z) => b with { TrainTilt = Math.Clamp(b.TrainTilt + (0.08 * z), -0.3, 0.3) }),
        new("more own chips", "fewer own chips", true, false, (b, z) => b with { InHouse = Math.Clamp(b.InHouse + (0.3 * z), 0, 1) }),
        new("the challenger's chips", "no challenger's chips", true, false, (b, z) => b with { Challenger = Math.Clamp(b.Challenger + (0.25 * z), 0, 0.6) }),
        new("more debt", "less debt", true, false, (b, z) => b with { Leverage = Math.Clamp(b.Leverage + (0.6 * z), -1.5, 3) }),
        new("more buy-backs", "fewer buy-backs", true, false, (b, z) => b with { PayOut = Math.Clamp(b.PayOut + (0.4 * z), 0, 2) }),
        new("more chip design", "less chip design", true, false, (b, z) => b with { Silicon = Math.Clamp(b.Silicon * (1 + (0.6 * z)), 0.2, 6) }),
        new("leasing space", "no leased space", true, false, (b, z) => b with { Lease = Math.Clamp(b.Lease + (0.4 * z), 0, 1) }),
        new("longer runs", "shorter runs", false, true, (b, z) => b with { RunQuarters = Math.Clamp(b.RunQuarters + (z >= 0 ? 1 : -1), 1, 3) }),
        new("more work on other chips", "less work on other chips", false, true, (b, z) => b with { Shift = Math.Clamp(b.Shift + (0.25 * z), 0, 0.8) }),
        new("larger rounds", "smaller rounds", false, true, (b, z) => b with { IssueAppetite = Math.Clamp(b.IssueAppetite + (0.4 * z), 0, 1) }),
        new("more bonds", "fewer bonds", false, true, (b, z) => b with { Bonds = Math.Clamp(b.Bonds + (0.5 * z), 0, 1) }),
        new("more cash in hand", "less cash in hand", false, true, (b, z) => b with { Runway = Math.Clamp(b.Runway + (4 * z), 1, 20) }),
    ];

    /// <summary>The levers that a company has at all.</summary>
    public static IReadOnlyList<Lever> For(CompanySetup company) =>
        [.. All.Where(l => (l.Clouds && company.Builds) || (l.Labs && company.TrainsModels))];
}

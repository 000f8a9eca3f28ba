using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Checks;

/// <summary>How much work a company's own chips can do at the start, frontier-equivalent GW, before age is taken off.</summary>
internal static class InstalledCapacity
{
    public static double Of(Draft draft, CompanyPart company) =>
        (company.Chips ?? []).Sum(c => c.Value.Value * Performance(draft, c.Key));

    /// <summary>The same once all coming sites are filled with the frontier's chips.</summary>
    public static double Later(Draft draft, CompanyPart company) =>
        Of(draft, company) + (company.SitesComing?.Value.Sum() ?? 0);

    private static double Performance(Draft draft, string family) =>
        draft.Families.GetValueOrDefault(family)?.Performance?.Value ?? 1;
}

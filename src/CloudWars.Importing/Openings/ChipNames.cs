namespace CloudWars.Importing.Openings;

/// <summary>Which family of the scenario a chip named in an article belongs to.</summary>
internal static class ChipNames
{
    private static readonly Dictionary<string, string> Makers = new(StringComparer.Ordinal)
    {
        ["h100"] = "nvidia",
        ["h200"] = "nvidia",
        ["h20"] = "nvidia",
        ["b200"] = "nvidia",
        ["b300"] = "nvidia",
        ["gb300"] = "nvidia",
        ["blackwell"] = "nvidia",
        ["hopper"] = "nvidia",
        ["rubin"] = "nvidia",
        ["rtx-pro"] = "nvidia",
        ["instinct"] = "amd",
        ["inferentia"] = "trainium",
        ["wafer-scale"] = "cerebras",
        ["lpu"] = "groq",
        ["gaudi"] = "intel",
        ["ascend"] = "huawei",
    };

    /// <summary>Null for chips that are nobody's at the table.</summary>
    public static string? FamilyOf(DraftWorld world, string chip)
    {
        string family = Makers.GetValueOrDefault(chip, chip);
        return world.Families.ContainsKey(family) ? family : world.Sold(family) ?? world.InHouse(family);
    }
}

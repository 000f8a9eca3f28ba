using CloudWars.Players.Bargaining.Templates;

namespace CloudWars.Players.Bargaining;

/// <summary>The patterns AI players propose. Adding one: its file in <c>Templates/</c> and a line here.</summary>
internal static class TemplateCatalog
{
    public static IReadOnlyList<SheetTemplate> All { get; } =
    [
        new("plain compute", true, PlainCompute.Draft),
        new("equity for adoption", false, EquityForAdoption.Draft),
        new("compute and exclusivity", false, ExclusiveCompute.Draft),
        new("warrants for adoption", false, WarrantsForAdoption.Draft),
        new("credit", false, BridgeLoan.Draft),
        new("round led by a cloud", false, LedRound.Draft),
    ];

    /// <summary>Patterns for a chip maker without a chair.</summary>
    public static IReadOnlyList<SheetTemplate> ForChipMakers { get; } = [new("warrants of a chip maker", false, WarrantsOfChipMaker.Draft)];
}

using System.ComponentModel;

namespace CloudWars.Scenarios.Format;

/// <summary>A changed form of a scenario.</summary>
public sealed record VariantPart
{
    [Description("Title on the screen, if it differs.")]
    public string? Title { get; init; }

    [Figure("Length of the game", "quarters", 4, 40)]
    public int? Quarters { get; init; }

    [Description("Ids of the companies that can be taken, if not all that the scenario offers; the others are left to their caretakers.")]
    public IReadOnlyList<string>? Seats { get; init; }

    [Description("Changes of the rule book's numbers on top of the scenario's own.")]
    public RuleOverrides? Rules { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CloudWars.Core.World;

namespace CloudWars.Scenarios.Format;

/// <summary>Something that happens, or may happen, to everyone alike.</summary>
public sealed record EventPart : SourcedPart
{
    [Description("What it does.")]
    [Required]
    public EventKind? Kind { get; init; }

    [Description("The headline that tells it.")]
    [Required]
    public string? Headline { get; init; }

    [Description("Id of the chip family (supplyShock, chipSlip) or company concerned.")]
    public string? Target { get; init; }

    [Figure("Quarter of the game in which it happens, or from which its odds run", "quarter", 1, 40)]
    [Required]
    public Sourced<int>? Quarter { get; init; }

    [Figure("Last quarter in which it can happen; left out, the same", "quarter", 1, 40)]
    public Sourced<int>? LastQuarter { get; init; }

    [Figure("Odds in each quarter of the range; left out, certain", "0 to 1", 0, 1)]
    public Sourced<double>? Odds { get; init; }

    [Figure("Depth: share of supply cut or of performance lost, change of demand growth, of mood or of the rate", "by kind", -1, 1)]
    public Sourced<double>? Size { get; init; }

    [Figure("How long it lasts (supplyShock) or delays (powerShortage)", "quarters", 1, 16)]
    public Sourced<int>? Duration { get; init; }

    [Figure("Only while the market's gap over fundamentals is above this", "log points", -2, 2)]
    public Sourced<double>? WhenGapAbove { get; init; }

    [Figure("Only while market-wide circularity is above this", "share", 0, 1)]
    public Sourced<double>? WhenCircularityAbove { get; init; }
}

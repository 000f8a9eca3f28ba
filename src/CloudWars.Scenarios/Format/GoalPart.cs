using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CloudWars.Core.World;

namespace CloudWars.Scenarios.Format;

/// <summary>What a seat is asked besides value.</summary>
public sealed record GoalPart : SourcedPart
{
    [Description("Id of the company that can reach it.")]
    [Required]
    public string? Company { get; init; }

    [Description("How it is tested.")]
    [Required]
    public GoalKind? Kind { get; init; }

    [Description("Id of the other party (dealClosed, contractSigned) or of the chip family (familyAdoptedAbove); the other kinds need none.")]
    public string? Target { get; init; }

    [Figure("Threshold: share of compute, $bn or GW, by kind", "by kind", 0, 100_000)]
    public Sourced<double>? Threshold { get; init; }

    [Figure("What reaching it is worth", "score points", 0, 1)]
    [Required]
    public Sourced<double>? Points { get; init; }

    [Description("The goal in words.")]
    [Required]
    public string? Text { get; init; }
}

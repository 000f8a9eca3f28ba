using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace CloudWars.Scenarios.Format;

/// <summary>A holding at the start.</summary>
public sealed record StakePart : SourcedPart
{
    [Description("Id of the company that holds the shares.")]
    [Required]
    public string? Holder { get; init; }

    [Description("Id of the company whose shares are held.")]
    [Required]
    public string? Of { get; init; }

    [Figure("Part of the shares", "%", 0.001, 100)]
    [Required]
    public Sourced<double>? Percent { get; init; }
}

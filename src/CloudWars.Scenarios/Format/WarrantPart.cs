using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace CloudWars.Scenarios.Format;

/// <summary>Warrants that are out at the start.</summary>
public sealed record WarrantPart : SourcedPart
{
    [Description("Id of the company whose new shares they are for.")]
    [Required]
    public string? Issuer { get; init; }

    [Description("Id of the company that holds them.")]
    [Required]
    public string? Holder { get; init; }

    [Description("Id of the chip family whose use earns them; whichever of the two does not own it has to use it.")]
    [Required]
    public string? Family { get; init; }

    [Figure("Part of the issuer's shares, all tranches together", "%", 0.1, 15)]
    [Required]
    public Sourced<double>? Percent { get; init; }

    [Figure("Tranches", "", 1, 8)]
    public Sourced<int>? Tranches { get; init; }

    [Figure("Further use for each tranche", "GW, frontier-equivalent", 0.02, 5)]
    [Required]
    public Sourced<double>? StepGw { get; init; }

    [Figure("Quarters until they lapse", "quarters", 1, 24)]
    [Required]
    public Sourced<int>? WithinQuarters { get; init; }
}

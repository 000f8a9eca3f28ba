using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace CloudWars.Scenarios.Format;

/// <summary>A compute contract that runs at the start.</summary>
public sealed record ContractPart : SourcedPart
{
    [Description("Id of the company that provides, or \"economy\" for clouds outside the game.")]
    [Required]
    public string? Provider { get; init; }

    [Description("Id of the company that pays.")]
    [Required]
    public string? Customer { get; init; }

    [Description("Id of the chip family promised; left out, whatever the provider has.")]
    public string? Family { get; init; }

    [Figure("Capacity", "GW, frontier-equivalent", 0.001, 100)]
    [Required]
    public Sourced<double>? Gw { get; init; }

    [Figure("Price", "$bn per GW and quarter", 0, 20)]
    [Required]
    public Sourced<double>? Price { get; init; }

    [Figure("Quarters that remain", "quarters", 1, 80)]
    [Required]
    public Sourced<int>? Quarters { get; init; }

    [Figure("Share billed whether used or not", "share", 0, 1)]
    public Sourced<double>? TakeOrPay { get; init; }

    [Figure("Quarters over which the capacity ramps up", "quarters", 0, 16)]
    public Sourced<int>? RampQuarters { get; init; }

    [Figure("Quarters until it begins", "quarters", 0, 20)]
    public Sourced<int>? StartsIn { get; init; }
}

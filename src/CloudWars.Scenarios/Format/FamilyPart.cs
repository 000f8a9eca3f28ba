using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace CloudWars.Scenarios.Format;

/// <summary>A chip family.</summary>
public sealed record FamilyPart : SourcedPart
{
    [Description("Name on the screen.")]
    [Required]
    public string? Name { get; init; }

    [Description("Id of the company that designs and sells it.")]
    [Required]
    public string? Owner { get; init; }

    [Description("Sold to anyone; otherwise only its owner can install it, and others rent it from the owner's cloud.")]
    [Required]
    public bool? Merchant { get; init; }

    [Figure("Frontier-equivalent GW per GW of power", "ratio", 0.05, 3)]
    public Sourced<double>? Performance { get; init; }

    [Figure("Price of the chips for one GW of power", "$bn", 0.1, 200)]
    public Sourced<double>? PricePerGw { get; init; }

    [Figure("Chips that can be made for the whole world", "GW of power a quarter", 0, 100)]
    public Sourced<double>? SupplyGw { get; init; }

    [Figure("Growth of that supply", "per quarter", -0.5, 0.5)]
    public Sourced<double>? SupplyGrowth { get; init; }

    [Figure("Taken by buyers outside the game", "GW of power a quarter", 0, 100)]
    public Sourced<double>? OutsideDemandGw { get; init; }

    [Figure("Growth of outside buyers' demand", "per quarter", -0.5, 0.5)]
    public Sourced<double>? OutsideGrowth { get; init; }

    [Figure("Loss of yield of work that was never ported here, while the software is immature", "share", 0, 0.6)]
    public Sourced<double>? Friction { get; init; }

    [Figure("Maturity of its software", "0 to 1", 0, 1)]
    public Sourced<double>? Maturity { get; init; }

    [Figure("Fitness for training against a merchant chip of equal capacity", "ratio", 0.05, 2)]
    public Sourced<double>? TrainFitness { get; init; }

    [Figure("Fitness for serving at scale", "ratio", 0.05, 2)]
    public Sourced<double>? ServeFitness { get; init; }

    [Figure("Shipped before the start: where the learning curve stands", "GW", 0.001, 1000)]
    public Sourced<double>? CumulativeGw { get; init; }

    [Figure("Gross margin of a merchant supplier on it", "share", 0, 0.95)]
    public Sourced<double>? Margin { get; init; }
}

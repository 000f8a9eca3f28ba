namespace CloudWars.Core.World;

/// <summary>A chip family as a scenario describes it. Performance is frontier-equivalent GW per GW of power drawn.</summary>
public sealed record FamilySetup
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Company that designs and sells it; a supplier for merchant chips, a cloud or lab for in-house ones.</summary>
    public required string Owner { get; init; }

    /// <summary>Sold to anyone; else only its owner can install it (others rent it from the owner's cloud).</summary>
    public required bool Merchant { get; init; }

    public double Performance { get; init; } = 1;

    /// <summary>$bn for the chips of one GW of power.</summary>
    public double PricePerGw { get; init; } = 27;

    /// <summary>GW of power a quarter that can be made for the whole world.</summary>
    public double SupplyGw { get; init; } = 2;

    public double SupplyGrowth { get; init; } = 0.07;

    /// <summary>GW a quarter taken by buyers outside the game.</summary>
    public double OutsideDemandGw { get; init; }

    public double OutsideGrowth { get; init; } = 0.07;

    /// <summary>Loss of yield for a workload that was never ported here, in [0, 0.6], at software maturity 0.</summary>
    public double Friction { get; init; }

    /// <summary>Software maturity in [0, 1] at the start; endorsement raises it.</summary>
    public double Maturity { get; init; } = 1;

    /// <summary>Fitness for training against a merchant chip of equal capacity, usually at most 1.</summary>
    public double TrainFitness { get; init; } = 1;

    /// <summary>Fitness for serving at scale; in-house chips are often above 1.</summary>
    public double ServeFitness { get; init; } = 1;

    /// <summary>GW shipped before the start: where the learning curve stands.</summary>
    public double CumulativeGw { get; init; } = 1;

    /// <summary>Gross margin of a merchant supplier on its chips.</summary>
    public double Margin { get; init; } = 0.7;
}

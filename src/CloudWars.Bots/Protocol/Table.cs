using System.ComponentModel;
using System.Text.Json;

namespace CloudWars.Bots.Protocol;

/// <summary>A company at the table and what it is able to do.</summary>
public sealed record Participant
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    [Description("cloud, lab or supplier.")]
    public required string Role { get; init; }

    [Description("Somebody plays it; the others are played by the game.")]
    public required bool Seat { get; init; }

    public required bool SellsCompute { get; init; }

    public required bool TrainsModels { get; init; }

    [Description("May put up sites and install chips of its own.")]
    public required bool Builds { get; init; }

    public required string Blurb { get; init; }
}

/// <summary>A chip family of the scenario.</summary>
public sealed record ChipFamily
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    [Description("Id of the company that designs and sells it.")]
    public required string Owner { get; init; }

    [Description("Sold to anyone; else only its owner installs it, and others rent it there.")]
    public required bool Merchant { get; init; }

    [Description("Fitness for training against a merchant chip of equal capacity.")]
    public required double TrainFitness { get; init; }

    [Description("Fitness for serving at scale.")]
    public required double ServeFitness { get; init; }
}

/// <summary>A goal of the scenario.</summary>
public sealed record Goal
{
    public required string Company { get; init; }

    public required string Text { get; init; }

    [Description("Score points for reaching it.")]
    public required double Points { get; init; }
}

/// <summary>A kind of order that you can give now.</summary>
public sealed record LegalOrder
{
    [Description("The name to write in the order's property \"order\".")]
    public required string Order { get; init; }

    public required string Meaning { get; init; }

    [Description("The properties of the order and their limits now. Term sheets (propose, counter) have none: see the legs in the schema.")]
    public required IReadOnlyList<OrderProperty> Properties { get; init; }

    [Description("The order with sensible values, ready to be sent; null for term sheets.")]
    public required JsonElement? Example { get; init; }
}

/// <summary>A property of an order, as JSON writes it.</summary>
public sealed record OrderProperty
{
    [Description("Name of the JSON property.")]
    public required string Name { get; init; }

    [Description("What it means, in the words of the screen.")]
    public required string Label { get; init; }

    [Description("Smallest value now; null where there are choices.")]
    public required double? Min { get; init; }

    [Description("Largest value now; null where there are choices.")]
    public required double? Max { get; init; }

    [Description("Only whole numbers.")]
    public required bool Whole { get; init; }

    [Description("The values to choose from, ready to be sent; empty of a number.")]
    public required IReadOnlyList<JsonElement> Choices { get; init; }
}

/// <summary>A headline.</summary>
public sealed record WireLine
{
    public required string Text { get; init; }

    [Description("It concerns your company.")]
    public required bool Mine { get; init; }

    [Description("Only your company knows.")]
    public required bool Private { get; init; }
}

/// <summary>An order that was not carried out.</summary>
public sealed record RefusedOrder
{
    [Description("Its place in your message, from 0; null if the resolution refused it.")]
    public required int? Index { get; init; }

    [Description("Its name, as far as it could be read.")]
    public required string Order { get; init; }

    public required string Why { get; init; }
}

/// <summary>A seat at the end.</summary>
public sealed record FinalStanding
{
    public required string Company { get; init; }

    [Description("1 is best.")]
    public required int Rank { get; init; }

    [Description("Return against par in units of the seat's usual spread, goals included.")]
    public required double Score { get; init; }

    [Description("Market value, $bn.")]
    public required double Value { get; init; }

    public required bool Insolvent { get; init; }
}

namespace CloudWars.Core.World;

/// <summary>
/// Something that happens to everyone alike: at a set quarter, or within stated odds, or when a condition holds.
/// Data only; nothing executable.
/// </summary>
public sealed record ScenarioEvent
{
    public required string Id { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>The quarter in which it happens, or from which its odds run.</summary>
    public int Quarter { get; init; } = 1;

    /// <summary>Last quarter in which it can happen; equals <see cref="Quarter"/> for a dated event.</summary>
    public int LastQuarter { get; init; } = 1;

    /// <summary>Odds in each quarter of the range.</summary>
    public double Odds { get; init; } = 1;

    /// <summary>Chip family or company concerned, or empty.</summary>
    public string Target { get; init; } = "";

    /// <summary>Depth: share of supply cut, change of growth, of mood or of the rate, by kind.</summary>
    public double Size { get; init; }

    public int Duration { get; init; } = 1;

    /// <summary>Happens only while the market's gap over fundamentals is above this, if given.</summary>
    public double? WhenGapAbove { get; init; }

    /// <summary>Happens only while market-wide circularity is above this, if given.</summary>
    public double? WhenCircularityAbove { get; init; }

    public required string Headline { get; init; }
}

/// <summary>What an event does.</summary>
public enum EventKind
{
    /// <summary>Cuts the supply of a chip family by Size for Duration quarters.</summary>
    SupplyShock,

    /// <summary>Adds Size to the demand regime.</summary>
    Demand,

    /// <summary>Adds Size to the mood of the whole market.</summary>
    Mood,

    /// <summary>Adds Size to the risk-free rate.</summary>
    Rate,

    /// <summary>Delays sites under construction by Duration quarters.</summary>
    PowerShortage,

    /// <summary>Cuts the performance of an in-house family's next chips by Size.</summary>
    ChipSlip,

    /// <summary>The mood of the market breaks, as it otherwise does by its own odds.</summary>
    Break,
}

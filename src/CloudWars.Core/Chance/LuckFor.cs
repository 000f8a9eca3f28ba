namespace CloudWars.Core.Chance;

/// <summary>
/// What chance is asked for. Members are never renumbered or reused: the number is part of every draw, so a change
/// would alter every recorded game. Add new purposes at the end.
/// </summary>
public enum LuckFor
{
    /// <summary>Shock to the common regime of demand; subject 0.</summary>
    DemandRegime = 1,

    /// <summary>Whether a chip family's supply is cut, how deep and how long; subject family.</summary>
    SupplyShock = 2,

    /// <summary>How well a training run turns out; subject hash of the company's id.</summary>
    TrainingOutcome = 3,

    /// <summary>Product taste in the model market; subject hash of the company's id.</summary>
    ProductTaste = 4,

    /// <summary>Noise of a listed or marked price; subject hash of the company's id.</summary>
    PriceNoise = 5,

    /// <summary>Whether the market's mood breaks; subject 0.</summary>
    MoodBreak = 6,

    /// <summary>How deep a break cuts; subject hash of the company's id.</summary>
    BreakDepth = 7,

    /// <summary>Whether an open term sheet leaks; subject deal number.</summary>
    Leak = 8,

    /// <summary>Whether a signed deal survives due diligence; subject deal number.</summary>
    DueDiligence = 9,

    /// <summary>Whether the regulator opens a review of a signed deal; subject deal number.</summary>
    RegulatoryReview = 10,

    /// <summary>Who is served first where only one can be; subject hash of the company's id, draw by round of talks.</summary>
    AllocationLot = 11,

    /// <summary>Slip or success of an in-house chip generation; subject family.</summary>
    SiliconSlip = 12,

    /// <summary>A scenario's own events; subject hash of the event's id.</summary>
    ScenarioEvent = 13,

    /// <summary>The error of one company's estimate of another's private figure; subject hash of both ids.</summary>
    EstimateError = 14,

    /// <summary>Progress of the outside labs' frontier; subject 0.</summary>
    OutsideFrontier = 15,

    /// <summary>Which deal is honoured first when two signed deals cannot both be; subject deal number.</summary>
    SigningLot = 16,

    /// <summary>Grid delays of a building site; subject hash of the company's id.</summary>
    GridDelay = 17,

    /// <summary>What an AI player tosses up, under a seed of its own and never the game's; subject what for.</summary>
    Deliberation = 18,

    /// <summary>A starting figure that the scenario leaves open; subject hash of the figure's path.</summary>
    OpeningFigure = 19,
}

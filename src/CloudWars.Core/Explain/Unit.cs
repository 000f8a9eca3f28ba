namespace CloudWars.Core.Explain;

/// <summary>What a figure is counted in.</summary>
public enum Unit
{
    /// <summary>Billions of US dollars.</summary>
    Billions,

    /// <summary>A part of one, written in percent.</summary>
    Share,

    Gigawatts,

    /// <summary>$bn per GW, of chips or of compute in a quarter.</summary>
    PricePerGw,

    /// <summary>Points of the capability index: 100 is the outside frontier at the start.</summary>
    Points,

    Quarters,

    /// <summary>Shares of a company.</summary>
    Shares,

    /// <summary>A plain number: a ratio, a count.</summary>
    Number,
}

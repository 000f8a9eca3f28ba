namespace CloudWars.Core.World;

/// <summary>
/// The actors that are not companies. They have books like everyone else, so that every dollar has two sides.
/// Their actor numbers follow the companies'.
/// </summary>
public enum Institution
{
    /// <summary>Private funds: buy rounds and secondary shares of private labs.</summary>
    Funds = 0,

    /// <summary>The public market: shareholders and bondholders of listed companies.</summary>
    Public = 1,

    /// <summary>The regulator and the treasury: reviews, fines, taxes.</summary>
    Regulator = 2,

    /// <summary>Everybody else: end customers, employees, builders, foundries, outside clouds and labs.</summary>
    Economy = 3,
}

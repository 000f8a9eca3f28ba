namespace CloudWars.Core.World;

/// <summary>What a company is at the table. A role is a headline; what a company may do follows from its abilities.</summary>
public enum Role
{
    /// <summary>Sells compute, owns data centres, may design chips and invest in labs.</summary>
    Cloud,

    /// <summary>Buys compute, trains models, sells products, raises capital.</summary>
    Lab,

    /// <summary>Sells chips to everyone; played by the game.</summary>
    Supplier,
}

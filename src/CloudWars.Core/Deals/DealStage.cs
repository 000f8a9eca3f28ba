namespace CloudWars.Core.Deals;

/// <summary>How far talks have come.</summary>
public enum DealStage
{
    /// <summary>A sheet is open: somebody has to answer it.</summary>
    Offered,

    /// <summary>Both sides agreed this quarter; it is signed when the quarter resolves.</summary>
    Agreed,

    /// <summary>Signed; due diligence, financing and the regulator still stand before closing.</summary>
    Signed,

    /// <summary>Closed: money has moved and promises bind.</summary>
    Closed,

    /// <summary>Declined, withdrawn, lapsed or fallen through.</summary>
    Dead,
}

/// <summary>Why talks ended without a deal.</summary>
public enum DealEnd
{
    None,
    Declined,
    Withdrawn,
    Lapsed,
    FellThrough,
    Blocked,
    Unfunded,

    /// <summary>Prices or stakes have moved since the sheet was agreed, so that its terms may no longer be signed or kept.</summary>
    Outdated,

    /// <summary>One side has failed.</summary>
    Failed,
}

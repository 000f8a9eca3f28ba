namespace CloudWars.Articles.Quantities;

/// <summary>What a sum of money measures.</summary>
internal enum SumUse
{
    Deal,
    Valuation,

    /// <summary>Revenue, loss, a price a share: real, but no deal.</summary>
    Other,
}

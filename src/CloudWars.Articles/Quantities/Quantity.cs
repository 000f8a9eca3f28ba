namespace CloudWars.Articles.Quantities;

/// <summary>
/// A measured value over tokens First..Last. <paramref name="Bound"/> keeps the article's own hedge
/// ("up to", "above", "about"); for a sum stated in two
/// currencies <paramref name="StatedRate"/> is the article's rate over the table's, and converts its other sums as well.
/// </summary>
internal sealed record Quantity(QuantityKind Kind, int First, int Last, decimal Low, decimal High, string? Bound, string Currency = "USD", decimal? StatedRate = null)
{
    public bool IsRange => Low != High;

    /// <summary>One figure without a hedge.</summary>
    public bool IsExact => !IsRange && Bound is null;
}

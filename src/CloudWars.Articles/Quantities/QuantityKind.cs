namespace CloudWars.Articles.Quantities;

internal enum QuantityKind
{
    /// <summary>Billions of US dollars.</summary>
    Money,

    Percent,

    /// <summary>Years.</summary>
    Duration,

    /// <summary>Gigawatts.</summary>
    Power,
}

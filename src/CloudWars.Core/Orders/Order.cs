namespace CloudWars.Core.Orders;

/// <summary>
/// What a seat wants done this quarter, as data: no rules, no clock, ids in lower case. The rules of each kind are in
/// the same file as its record; <see cref="OrderCatalog"/> lists them all.
/// </summary>
public abstract record Order
{
    protected Order() => Place = OrderCatalog.PlaceOf(GetType());

    /// <summary>The place of its kind in the catalogue, or -1 for orders nobody knows: looked up once, for an order is sorted and checked many times.</summary>
    internal int Place { get; }
}

namespace CloudWars.Core.Orders;

/// <summary>
/// What a seat wants done this quarter, as data: no rules, no clock, ids in lower case. The rules of each kind are in
/// the same file as its record; <see cref="OrderCatalog"/> lists them all.
/// </summary>
public abstract record Order
{
    private protected Order(int place) => Place = place;

    /// <summary>The place of its kind in the catalogue, or -1 for orders nobody knows.</summary>
    internal int Place { get; }
}

/// <summary>What each kind of order derives from: its place is looked up once for all orders of the kind, for they are sorted and checked many times.</summary>
public abstract record Order<T> : Order
    where T : Order<T>
{
    private static readonly int PlaceOfKind = OrderCatalog.PlaceOf(typeof(T));

    protected Order()
        : base(PlaceOfKind)
    {
    }
}

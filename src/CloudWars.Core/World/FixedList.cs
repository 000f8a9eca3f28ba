using System.Collections;
using System.Runtime.CompilerServices;

namespace CloudWars.Core.World;

/// <summary>
/// A list that never changes once it is made. Sealed over an array, so that rules which look into it thousands of times a second
/// pay for an array access and not for a call through an interface. Made by a collection expression: <c>[a, b]</c>.
/// </summary>
[CollectionBuilder(typeof(FixedList), nameof(FixedList.Of))]
public sealed class FixedList<T> : IReadOnlyList<T>
{
    private readonly T[] _items;

    internal FixedList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ArraySegment<T>.Enumerator GetEnumerator() => new ArraySegment<T>(_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes fixed lists.</summary>
public static class FixedList
{
    public static FixedList<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}

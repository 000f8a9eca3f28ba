using System.Collections;

namespace CloudWars.Core.Views;

/// <summary>
/// Rows of the position behind a view, each made when it is looked at: players who plan look through contracts and fleets a hundred
/// thousand times a game, and lists of objects were three quarters of all the memory they asked for. Where the position goes on
/// (plans, play-outs) rows tell of the position as it is now, and are not to be kept from one quarter to the next.
/// </summary>
public readonly struct Rows<T> : IReadOnlyList<T>
    where T : struct
{
    private readonly GameState _state;
    private readonly int _company;
    private readonly Func<GameState, int, int, T> _row;

    /// <param name="state">The position.</param>
    /// <param name="company">Whose rows they are, where that matters.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="row">Makes the row of a company and number.</param>
    internal Rows(GameState state, int company, int count, Func<GameState, int, int, T> row)
    {
        _state = state;
        _company = company;
        Count = count;
        _row = row;
    }

    public int Count { get; }

    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return _row(_state, _company, index);
        }
    }

    /// <summary>The first row that is as asked, or null.</summary>
    public T? Find(Func<T, bool> asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        foreach (T row in this)
        {
            if (asked(row))
            {
                return row;
            }
        }

        return null;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the rows in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Rows<T> _rows;
        private int _at;

        internal Enumerator(Rows<T> rows)
        {
            _rows = rows;
            _at = -1;
        }

        public readonly T Current => _rows[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_at < _rows.Count;

        public void Reset() => _at = -1;

        public readonly void Dispose()
        {
        }
    }
}

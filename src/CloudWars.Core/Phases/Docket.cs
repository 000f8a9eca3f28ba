using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>
/// All seats' orders of a quarter: company by company, each in the order of the catalogue, and orders of one kind as the seat
/// wrote them (two shifts of workload, or two purchases of stakes, share one whole). Sorted once, reused between quarters.
/// </summary>
internal sealed class Docket
{
    /// <summary>Orders of one seat that are looked at: far more than anybody may give, so that the rest can be told why not.</summary>
    private const int MostWritten = 1 << 12;

    private DocketEntry[] _entries = new DocketEntry[64];
    private int[] _keys = new int[16];
    private int _count;

    public ReadOnlySpan<DocketEntry> Entries => _entries.AsSpan(0, _count);

    /// <summary>Takes up everyone's orders, by company number; what is in no catalogue is left out.</summary>
    public void Fill(IReadOnlyList<Order>?[] byCompany)
    {
        _count = 0;
        for (int company = 0; company < byCompany.Length; company++)
        {
            if (byCompany[company] is { } orders)
            {
                Add(company, orders);
            }
        }
    }

    /// <summary>Sorts by keys, place in the catalogue before place on the sheet: numbers move more cheaply than references.</summary>
    private void Add(int company, IReadOnlyList<Order> orders)
    {
        int given = Math.Min(orders.Count, MostWritten);
        int known = 0;
        Grow(ref _keys, given);
        for (int at = 0; at < given; at++)
        {
            if (orders[at] is { Place: >= 0 } order)
            {
                int key = (order.Place * MostWritten) + at;
                int i = known++;
                for (; i > 0 && _keys[i - 1] > key; i--)
                {
                    _keys[i] = _keys[i - 1];
                }

                _keys[i] = key;
            }
        }

        Grow(ref _entries, _count + known);
        for (int i = 0; i < known; i++)
        {
            int at = _keys[i] % MostWritten;
            _entries[_count++] = new DocketEntry(company, _keys[i] / MostWritten, at, orders[at]);
        }
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (length > array.Length)
        {
            Array.Resize(ref array, 2 * length);
        }
    }

    /// <summary>
    /// Whether an entry says again what an earlier one of its seat said, or comes after the most that anybody may give. What is
    /// refused while orders are written must not get in when they are carried out.
    /// </summary>
    public bool IsTooMany(int at)
    {
        DocketEntry entry = _entries[at];
        for (int i = at - 1; i >= 0 && _entries[i].Company == entry.Company && _entries[i].Place == entry.Place; i--)
        {
            if (entry.Kind.Subject(_entries[i].Order) == entry.Kind.Subject(entry.Order))
            {
                return true;
            }
        }

        return entry.Written >= Limits.OrdersPerQuarter;
    }
}

/// <summary>One order on the docket.</summary>
/// <param name="Company">Who gave it.</param>
/// <param name="Place">The place of its kind in the catalogue.</param>
/// <param name="Written">Its place in the seat's own list.</param>
/// <param name="Order">The order.</param>
internal readonly record struct DocketEntry(int Company, int Place, int Written, Order Order)
{
    public OrderKind Kind => OrderCatalog.All[Place];
}

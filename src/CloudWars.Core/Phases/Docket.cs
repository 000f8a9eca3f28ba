using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>
/// All seats' orders of a quarter: company by company, each in the order of the catalogue, and orders of one kind as the seat
/// wrote them (two shifts of workload, or two purchases of stakes, share one whole). Sorted once, reused between quarters.
/// </summary>
internal sealed class Docket
{
    private DocketEntry[] _entries = new DocketEntry[64];
    private int _count;

    public ReadOnlySpan<DocketEntry> Entries => _entries.AsSpan(0, _count);

    /// <summary>Takes up everyone's orders, by company number; what is in no catalogue is left out.</summary>
    public void Fill(IReadOnlyList<Order>?[] byCompany)
    {
        _count = 0;
        for (int company = 0; company < byCompany.Length; company++)
        {
            IReadOnlyList<Order>? orders = byCompany[company];
            int given = orders?.Count ?? 0;
            for (int at = 0; at < given; at++)
            {
                Order order = orders![at];
                if (order is { Place: >= 0 })
                {
                    Insert(new DocketEntry(company, order.Place, at, order));
                }
            }
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

    private void Insert(in DocketEntry entry)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * _count);
        }

        int at = _count++;
        for (; at > 0 && _entries[at - 1].Company == entry.Company && _entries[at - 1].Place > entry.Place; at--)
        {
            _entries[at] = _entries[at - 1];
        }

        _entries[at] = entry;
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

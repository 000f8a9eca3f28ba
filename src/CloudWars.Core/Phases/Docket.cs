using System.Runtime.InteropServices;
using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>
/// All seats' orders of a quarter: kind by kind in the order of the catalogue, so that everybody's money is raised before anybody
/// buys with it; within a kind by whose turn it is, and of one seat as it wrote them (two shifts of workload, or two purchases of
/// stakes, share one whole). Sorted once, reused between quarters.
/// </summary>
internal sealed class Docket
{
    /// <summary>Orders of one seat that are looked at: far more than anybody may give, so that the rest can be told why not.</summary>
    private const int MostWritten = 1 << 12;

    private readonly int[] _next = new int[OrderCatalog.All.Count + 1];
    private DocketEntry[] _entries = new DocketEntry[64];
    private int _count;

    public ReadOnlySpan<DocketEntry> Entries => _entries.AsSpan(0, _count);

    /// <summary>Takes up everyone's orders; what is in no catalogue is left out.</summary>
    /// <param name="byCompany">The orders by company number.</param>
    /// <param name="turns">All company numbers in the order in which they are served.</param>
    public void Fill(IReadOnlyList<Order>?[] byCompany, ReadOnlySpan<int> turns)
    {
        // Counted, then written where they belong: as fast for a hundred seats as for one.
        int[] next = _next;
        Array.Clear(next);
        foreach (IReadOnlyList<Order>? orders in byCompany)
        {
            foreach (Order? order in Written(orders))
            {
                next[(order?.Place ?? -1) + 1]++;
            }
        }

        _count = 0;
        next[0] = 0;
        for (int place = 1; place < next.Length; place++)
        {
            (next[place], _count) = (_count, _count + next[place]);
        }

        Grow(ref _entries, _count);
        foreach (int company in turns)
        {
            ReadOnlySpan<Order> orders = Written(byCompany[company]);
            for (int at = 0; at < orders.Length; at++)
            {
                if (orders[at] is { Place: >= 0 } order)
                {
                    _entries[next[order.Place + 1]++] = new DocketEntry(company, order.Place, at, order);
                }
            }
        }
    }

    /// <summary>What of a seat's orders is looked at; no call through an interface for each of them where there is a way around.</summary>
    private static ReadOnlySpan<Order> Written(IReadOnlyList<Order>? orders)
    {
        ReadOnlySpan<Order> all = orders switch
        {
            null => [],
            Order[] array => array,
            List<Order> list => CollectionsMarshal.AsSpan(list),
            _ => orders.ToArray(),
        };
        return all.Length <= MostWritten ? all : all[..MostWritten];
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

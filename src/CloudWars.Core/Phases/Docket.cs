using CloudWars.Core.Orders;

namespace CloudWars.Core.Phases;

/// <summary>
/// All seats' orders of a quarter in the order in which they are carried out. At the table that is by kind, then by company, so
/// that who walks away does so before anyone signs; in the quarter it is by moment, company and kind, and orders of one kind as
/// the seat wrote them (two shifts of workload, or two purchases of stakes, share one whole). Reused between quarters.
/// </summary>
internal sealed class Docket
{
    private readonly int[] _from = new int[(int)OrderMoment.Investment + 2];
    private ulong[] _ranks = new ulong[64];
    private DocketEntry[] _entries = new DocketEntry[64];
    private int _count;

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
                Add(company, at, orders![at]);
            }
        }

        Array.Sort(_ranks, _entries, 0, _count);
        Divide();
    }

    /// <summary>The orders of one moment.</summary>
    public ReadOnlySpan<DocketEntry> At(OrderMoment moment) =>
        _entries.AsSpan(_from[(int)moment], _from[(int)moment + 1] - _from[(int)moment]);

    /// <summary>
    /// Whether an entry says again what an earlier one of its seat said, or comes after the most that anybody may give. What is
    /// refused while orders are written must not get in when they are carried out.
    /// </summary>
    public static bool IsTooMany(ReadOnlySpan<DocketEntry> entries, int at)
    {
        DocketEntry entry = entries[at];
        for (int i = at - 1; i >= 0 && entries[i].Company == entry.Company && entries[i].Kind == entry.Kind; i--)
        {
            if (entry.Kind.Subject(entries[i].Order) == entry.Kind.Subject(entry.Order))
            {
                return true;
            }
        }

        return entry.Place >= Limits.OrdersPerQuarter;
    }

    private void Add(int company, int at, Order order)
    {
        int place = OrderCatalog.PlaceOf(order);
        if (place < 0)
        {
            return;
        }

        if (_count == _ranks.Length)
        {
            Array.Resize(ref _ranks, 2 * _count);
            Array.Resize(ref _entries, 2 * _count);
        }

        OrderKind kind = OrderCatalog.All[place];
        _ranks[_count] = Rank(kind.Moment, place, company, at);
        _entries[_count++] = new DocketEntry(kind, company, at, order);
    }

    private static ulong Rank(OrderMoment moment, int kind, int company, int at)
    {
        (int first, int second) = moment == OrderMoment.Talks ? (kind, company) : (company, kind);
        return ((ulong)moment << 56) | ((ulong)first << 44) | ((ulong)second << 32) | (uint)at;
    }

    /// <summary>Finds where each moment begins.</summary>
    private void Divide()
    {
        int at = 0;
        for (int moment = 0; moment < _from.Length; moment++)
        {
            while (at < _count && (int)(_ranks[at] >> 56) < moment)
            {
                at++;
            }

            _from[moment] = at;
        }
    }
}

/// <summary>One order on the docket: its kind, who gave it, and its place in the seat's list.</summary>
internal readonly record struct DocketEntry(OrderKind Kind, int Company, int Place, Order Order);

namespace CloudWars.Screens.Drawing;

/// <summary>Decides which columns of a table are shown in a given width and how wide each one is.</summary>
internal sealed class TableFit
{
    public const int Gap = 2;

    private readonly IReadOnlyList<Column> _columns;
    private readonly int[] _natural;
    private readonly List<int> _shown;

    public TableFit(IReadOnlyList<Column> columns, IReadOnlyList<TableRow> rows, int width)
    {
        _columns = columns;
        _natural = [.. columns.Select((column, i) => Natural(column, i, rows))];
        _shown = [.. Enumerable.Range(0, columns.Count)];
        while (SmallestTotal > width && Droppable() is { } column)
        {
            _shown.Remove(column);
        }

        Widths = [.. _natural];
        Shrink(width);
    }

    public IReadOnlyList<int> Shown => _shown;

    public int[] Widths { get; }

    public int Total => _shown.Sum(i => Widths[i]) + Gaps;

    public int Hidden => _columns.Count - _shown.Count;

    private int Gaps => Gap * Math.Max(0, _shown.Count - 1);

    private int SmallestTotal => _shown.Sum(Smallest) + Gaps;

    private static int Natural(Column column, int index, IReadOnlyList<TableRow> rows)
    {
        int widest = rows.Count == 0 ? 0 : rows.Max(row => row.Cell(index).Width);
        int wanted = Math.Max(widest, Math.Max(TextWidth.Of(column.Header), column.MinWidth));
        return Math.Min(wanted, column.MaxWidth);
    }

    private int Smallest(int column) =>
        _columns[column].MinWidth == 0 ? _natural[column] : Math.Min(_natural[column], _columns[column].MinWidth);

    private int? Droppable()
    {
        int last = _shown.MaxBy(i => (_columns[i].Priority, i));
        return _shown.Count > 1 && _columns[last].Priority > 0 ? last : null;
    }

    /// <summary>Takes columns away from the widest text first, so that short texts stay whole.</summary>
    private void Shrink(int width)
    {
        while (Total > width)
        {
            int widest = _shown.Where(i => Widths[i] > Smallest(i)).DefaultIfEmpty(-1)
                .MaxBy(i => i < 0 ? 0 : Widths[i]);
            if (widest < 0)
            {
                return;
            }

            Widths[widest]--;
        }
    }
}

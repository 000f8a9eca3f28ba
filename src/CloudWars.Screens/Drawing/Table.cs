namespace CloudWars.Screens.Drawing;

/// <summary>
/// Rows and columns that fit the room: figures right aligned, texts shortened, the least important columns dropped
/// on a narrow terminal. A row with a target can be chosen.
/// </summary>
public sealed class Table(params IReadOnlyList<Column> columns)
{
    private const int HiddenMarkWidth = 4;

    private readonly List<TableRow> _rows = [];

    public Table Add(params IReadOnlyList<Line> cells) => AddRow(null, cells);

    /// <summary>Adds a row that can be chosen.</summary>
    public Table AddRow(string? target, params IReadOnlyList<Line> cells)
    {
        _rows.Add(new TableRow([.. cells], target));
        return this;
    }

    /// <summary>A rule between rows, before a total for example.</summary>
    public Table Rule()
    {
        _rows.Add(new TableRow([], null));
        return this;
    }

    public Sheet Draw(DrawingContext context)
    {
        TableFit fit = Fit(context.Width);
        Sheet sheet = new();
        sheet.Add(Header(fit, context));
        foreach (TableRow row in _rows)
        {
            AddTo(sheet, row, fit, context);
        }

        return sheet;
    }

    /// <summary>Where columns had to go, room is kept to say how many.</summary>
    private TableFit Fit(int width)
    {
        TableFit fit = new(columns, _rows, width);
        return fit.Hidden == 0 ? fit : new TableFit(columns, _rows, Math.Max(1, width - HiddenMarkWidth));
    }

    private void AddTo(Sheet sheet, TableRow row, TableFit fit, DrawingContext context)
    {
        int width = Math.Min(fit.Total, context.Width);
        if (row.IsRule)
        {
            sheet.Add(Line.Of(string.Concat(Enumerable.Repeat(context.Glyphs.Horizontal, width)), Ink.Frame));
        }
        else
        {
            sheet.Add(Spans(fit, context.Width, row.Cell));
        }

        if (row.Target is { } target)
        {
            sheet.Mark(0, width, target);
        }
    }

    private Line Header(TableFit fit, DrawingContext context)
    {
        Line header = Spans(fit, context.Width, i => Line.Of(columns[i].Header, Ink.Heading));
        return fit.Hidden == 0 ? header : header.Add($" +{fit.Hidden}{context.Glyphs.Ellipsis}", Ink.Muted).Truncate(context.Width);
    }

    private Line Spans(TableFit fit, int width, Func<int, Line> cell)
    {
        List<Span> spans = [];
        foreach (int i in fit.Shown)
        {
            if (spans.Count > 0)
            {
                spans.Add(new Span(new string(' ', TableFit.Gap)));
            }

            spans.AddRange(cell(i).Fit(fit.Widths[i], columns[i].Align).Spans);
        }

        return new Line(spans).Truncate(width);
    }
}

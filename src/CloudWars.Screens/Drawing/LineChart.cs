namespace CloudWars.Screens.Drawing;

/// <summary>
/// Several histories on one scale. Each has its own mark and its own ink, so the chart reads without colours; the
/// series named first is drawn last, on top. Takes the whole room of its context.
/// </summary>
public sealed class LineChart(IReadOnlyList<Series> series, Func<decimal, string> label)
{
    private const int LabelEvery = 4;

    private static readonly Ink[] Inks = [Ink.Bar1, Ink.Bar2, Ink.Bar3, Ink.Bar4, Ink.Bar5, Ink.Bar6];

    /// <summary>What stands under the first and the last value, usually quarters.</summary>
    public string FirstLabel { get; init; } = "";

    public string LastLabel { get; init; } = "";

    public Sheet Draw(DrawingContext context)
    {
        Sheet legend = Legend(context);
        int rows = Math.Max(3, context.Height - legend.Height - 2);
        int[] labelled = [.. Enumerable.Range(0, rows).Where(row => (row % LabelEvery == 0 && row < rows - 2) || row == rows - 1)];
        ChartScale scale = ChartScale.Of([.. series.SelectMany(one => one.Values).OfType<decimal>()], rows, labelled, label);
        int axis = Enumerable.Range(0, rows).Max(row => TextWidth.Of(label(scale.ValueAt(row))));
        int width = Math.Max(2, context.Width - axis - 2);
        Canvas canvas = Plot(scale, width, rows, context.Glyphs);
        Sheet sheet = new();
        for (int row = 0; row < rows; row++)
        {
            string text = labelled.Contains(row) ? label(scale.ValueAt(row)) : "";
            sheet.Add(Line.Of(text, Ink.Muted).PadLeft(axis).Add(" " + context.Glyphs.Vertical, Ink.Frame).Add(canvas.Row(row)));
        }

        return sheet.Add(Floor(axis, width, context.Glyphs)).Add(Quarters(axis, width)).Append(legend);
    }

    private static Line Floor(int axis, int width, Glyphs glyphs) =>
        Line.Of(new string(' ', axis + 1) + glyphs.BottomLeft + HorizontalBar.Run(glyphs.Horizontal, width), Ink.Frame);

    private Line Quarters(int axis, int width) => Line.Of(FirstLabel, Ink.Muted)
        .PadRight(width - TextWidth.Of(LastLabel)).Add(LastLabel, Ink.Muted).PadLeft(axis + 2 + width);

    private Canvas Plot(ChartScale scale, int width, int rows, Glyphs glyphs)
    {
        Canvas canvas = new(width, rows);
        for (int i = series.Count - 1; i >= 0; i--)
        {
            for (int column = 0; column < width; column++)
            {
                if (At(series[i].Values, column, width) is { } value)
                {
                    canvas.Put(scale.Row(value), column, Mark(glyphs, i), Inks[i % Inks.Length]);
                }
            }
        }

        return canvas;
    }

    /// <summary>The value at a column, on the straight line between its two neighbours.</summary>
    private static decimal? At(IReadOnlyList<decimal?> values, int column, int width)
    {
        if (values.Count == 0)
        {
            return null;
        }

        decimal place = (decimal)column * (values.Count - 1) / (width - 1);
        int before = (int)place;
        int after = Math.Min(before + 1, values.Count - 1);
        decimal part = place - before;
        return part == 0 ? values[before] : values[before] + (values[after] - values[before]) * part;
    }

    private static string Mark(Glyphs glyphs, int index) => glyphs.SeriesMarks[index % glyphs.SeriesMarks.Count];

    private Sheet Legend(DrawingContext context)
    {
        IEnumerable<Line> names = series.Select((one, i) =>
            Line.Of(Mark(context.Glyphs, i), Inks[i % Inks.Length]).Add(" " + one.Name));
        return Wrap.Whole(names, gap: 3, context.Width);
    }
}

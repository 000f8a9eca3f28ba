namespace CloudWars.Screens.Drawing;

/// <summary>Puts sheets beside each other.</summary>
public static class Columns
{
    public const int Gap = 2;

    /// <summary>How wide each of <paramref name="count"/> equal columns is in this room.</summary>
    public static int WidthOfEach(int width, int count) => Math.Max(1, (width - Gap * (count - 1)) / count);

    /// <summary>Equal columns from left to right; narrower sheets are padded, wider ones cut.</summary>
    public static Sheet SideBySide(int width, params IReadOnlyList<Sheet> sheets) =>
        SideBySide([.. sheets.Select(_ => WidthOfEach(width, sheets.Count))], sheets);

    /// <summary>Drawings of equal width beside each other.</summary>
    public static Sheet Even(DrawingContext context, params IReadOnlyList<Func<DrawingContext, Sheet>> drawings)
    {
        DrawingContext each = context.WithWidth(WidthOfEach(context.Width, drawings.Count));
        return SideBySide(context.Width, [.. drawings.Select(draw => draw(each))]);
    }

    /// <summary>How many columns of at least <paramref name="wanted"/> stand beside each other in this room; one always does.</summary>
    public static int Beside(int width, int wanted) => Math.Max(1, (width + Gap) / (wanted + Gap));

    /// <summary>Drawings of equal width in rows, as many beside each other as have <paramref name="wanted"/> columns: none is cut to make room for a neighbour.</summary>
    public static Sheet Flow(DrawingContext context, int wanted, params IReadOnlyList<Func<DrawingContext, Sheet>> drawings)
    {
        int beside = Math.Min(Beside(context.Width, wanted), Math.Max(1, drawings.Count));
        DrawingContext each = context.WithWidth(WidthOfEach(context.Width, beside));
        int[] widths = [.. Enumerable.Repeat(each.Width, beside)];
        return Stack.Of(drawings.Chunk(beside).Select(row => SideBySide(widths[..row.Length], [.. row.Select(draw => draw(each))])));
    }

    /// <summary>Columns of the given widths from left to right.</summary>
    public static Sheet SideBySide(IReadOnlyList<int> widths, params IReadOnlyList<Sheet> sheets)
    {
        Sheet page = new();
        int height = sheets.Count == 0 ? 0 : sheets.Max(sheet => sheet.Height);
        for (int row = 0; row < height; row++)
        {
            page.Add(Row(widths, sheets, row));
        }

        int left = 0;
        for (int i = 0; i < sheets.Count; i++)
        {
            page.AddHotspots(sheets[i], 0, left);
            left += widths[i] + Gap;
        }

        return page;
    }

    private static Line Row(IReadOnlyList<int> widths, IReadOnlyList<Sheet> sheets, int row)
    {
        List<Span> spans = [];
        for (int i = 0; i < sheets.Count; i++)
        {
            Line line = row < sheets[i].Height ? sheets[i].Lines[row] : Line.Empty;
            spans.AddRange(line.Fit(widths[i]).Spans);
            if (i + 1 < sheets.Count)
            {
                spans.Add(new Span(new string(' ', Gap)));
            }
        }

        return new Line(spans);
    }
}

namespace CloudWars.Screens.Drawing;

/// <summary>A figure that spreads out: one row a quarter, a bar from low to high with the middle marked, all on one scale.</summary>
public static class FanChart
{
    private const int BarWidthMin = 10;

    public static Sheet Draw(string title, IReadOnlyList<FanRow> rows, Func<decimal, string> text, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add(title, Ink.Heading);
        if (rows.Count == 0)
        {
            return sheet;
        }

        decimal low = rows.Min(row => row.Low);
        decimal high = Math.Max(low + 0.000001m, rows.Max(row => row.High));
        int labels = rows.Max(row => TextWidth.Of(row.Label));
        int figures = rows.Max(row => TextWidth.Of(text(row.Mid)));
        int width = Math.Max(BarWidthMin, context.Width - labels - figures - 2);
        foreach (FanRow row in rows)
        {
            int from = Place(row.Low, low, high, width);
            int mid = Place(row.Mid, low, high, width);
            int to = Place(row.High, low, high, width);
            Glyphs glyphs = context.Glyphs;
            Line bar = Line.Of(new string(' ', from))
                .Add(Run(glyphs.Horizontal, mid - from), Ink.Bar1).Add(glyphs.Bullet, Ink.Strong).Add(Run(glyphs.Horizontal, to - mid), Ink.Bar1);
            sheet.Add(Line.Of(row.Label, Ink.Muted).Fit(labels).Add(" ").Add(Line.Of(text(row.Mid), Ink.Strong).PadLeft(figures)).Add(" ").Add(bar).Truncate(context.Width));
        }

        return sheet;
    }

    private static int Place(decimal value, decimal low, decimal high, int width) => (int)Math.Clamp(Math.Round((value - low) / (high - low) * (width - 1)), 0, width - 1);

    private static string Run(string sign, int count) => string.Concat(Enumerable.Repeat(sign, Math.Max(0, count)));
}

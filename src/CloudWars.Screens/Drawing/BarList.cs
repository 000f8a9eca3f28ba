namespace CloudWars.Screens.Drawing;

/// <summary>Bars under each other on one scale: label, figure, bar.</summary>
public static class BarList
{
    private const int BarWidthMin = 6;

    public static Sheet Draw(DrawingContext context, params IReadOnlyList<BarPart> bars)
    {
        Sheet sheet = new();
        if (bars.Count == 0)
        {
            return sheet;
        }

        decimal max = bars.Max(bar => bar.Value);
        int figures = bars.Max(bar => TextWidth.Of(bar.Figure));
        int labels = Math.Min(bars.Max(bar => TextWidth.Of(bar.Label)), context.Width - figures - BarWidthMin - 2);
        foreach (BarPart bar in bars)
        {
            Line line = Line.Of(bar.Label).Fit(labels).Add(" ").Add(Line.Of(bar.Figure, Ink.Strong).PadLeft(figures)).Add(" ");
            line = line.Add(HorizontalBar.Draw(bar.Value, max, context.Width - line.Width, context.Glyphs, bar.Ink));
            _ = bar.Target is { } target ? sheet.Add(line, target) : sheet.Add(line);
        }

        return sheet;
    }
}

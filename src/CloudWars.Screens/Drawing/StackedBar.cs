namespace CloudWars.Screens.Drawing;

/// <summary>Shares of a whole in one row. Every share has its own fill as well as its own ink.</summary>
public static class StackedBar
{
    private static readonly Ink[] Inks = [Ink.Bar1, Ink.Bar2, Ink.Bar3, Ink.Bar4, Ink.Bar5, Ink.Bar6];

    public static Line Bar(IReadOnlyList<BarPart> parts, int width, Glyphs glyphs)
    {
        int[] columns = Split([.. parts.Select(part => Math.Max(0, part.Value))], width);
        Line bar = Line.Empty;
        for (int i = 0; i < parts.Count; i++)
        {
            bar = bar.Add(HorizontalBar.Run(Fill(glyphs, i), columns[i]), Inks[i % Inks.Length]);
        }

        return bar.PadRight(width);
    }

    /// <summary>The fills with what they stand for, wrapped to the width.</summary>
    public static Sheet Legend(IReadOnlyList<BarPart> parts, int width, Glyphs glyphs)
    {
        Sheet legend = new();
        Line line = Line.Empty;
        for (int i = 0; i < parts.Count; i++)
        {
            Line entry = Line.Of(Fill(glyphs, i), Inks[i % Inks.Length]).Add(" " + parts[i].Label)
                .Add(parts[i].Figure.Length == 0 ? "" : " " + parts[i].Figure, Ink.Strong);
            if (line.Width > 0 && line.Width + 3 + entry.Width > width)
            {
                legend.Add(line);
                line = Line.Empty;
            }

            line = line.Width == 0 ? entry : line.Add("   ").Add(entry);
        }

        return legend.Add(line);
    }

    public static Sheet Draw(DrawingContext context, params IReadOnlyList<BarPart> parts) =>
        new Sheet().Add(Bar(parts, context.Width, context.Glyphs)).Append(Legend(parts, context.Width, context.Glyphs));

    private static string Fill(Glyphs glyphs, int index) => glyphs.StackFills[index % glyphs.StackFills.Count];

    /// <summary>Whole columns by the largest remainders, so that the bar is always exactly full.</summary>
    private static int[] Split(decimal[] values, int width)
    {
        decimal total = values.Sum();
        if (total == 0)
        {
            return new int[values.Length];
        }

        decimal[] exact = [.. values.Select(value => value / total * width)];
        int[] columns = [.. exact.Select(share => (int)share)];
        IEnumerable<int> byRemainder = Enumerable.Range(0, values.Length).OrderByDescending(i => exact[i] - columns[i]);
        foreach (int i in byRemainder.Take(width - columns.Sum()))
        {
            columns[i]++;
        }

        return columns;
    }
}

namespace CloudWars.Screens.Drawing;

/// <summary>A history in one row: the newest value stands right.</summary>
public static class Sparkline
{
    /// <summary>The last <paramref name="width"/> values between their own lowest and highest.</summary>
    public static Line Draw(IReadOnlyList<decimal> values, int width, Glyphs glyphs, Ink ink = Ink.Accent)
    {
        decimal[] shown = [.. values.Skip(Math.Max(0, values.Count - width))];
        if (shown.Length == 0 || width <= 0)
        {
            return Line.Empty.PadRight(Math.Max(0, width));
        }

        decimal low = shown.Min();
        decimal range = shown.Max() - low;
        char[] signs = [.. shown.Select(value => Sign(value - low, range, glyphs.Spark))];
        return Line.Of(new string(signs), ink).PadRight(width);
    }

    /// <summary>A history without change stands in the middle: at the floor it would read as nothing.</summary>
    private static char Sign(decimal above, decimal range, string steps)
    {
        int top = steps.Length - 1;
        return range == 0 ? steps[top / 2] : steps[(int)Math.Round(above / range * top)];
    }
}

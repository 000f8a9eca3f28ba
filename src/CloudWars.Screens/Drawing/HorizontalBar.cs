namespace CloudWars.Screens.Drawing;

/// <summary>A value as a bar of its maximum, with the rest of the way shown.</summary>
public static class HorizontalBar
{
    public static Line Draw(decimal value, decimal max, int width, Glyphs glyphs, Ink ink = Ink.Bar1)
    {
        decimal share = max <= 0 ? 0 : Math.Clamp(value / max, 0, 1);
        int filled = (int)Math.Round(share * width, MidpointRounding.AwayFromZero);

        // Something is never drawn as nothing, nor almost everything as everything.
        filled = share > 0 ? Math.Max(1, filled) : filled;
        filled = share < 1 ? Math.Min(width - 1, filled) : filled;
        filled = Math.Clamp(filled, 0, Math.Max(0, width));
        return Line.Of(Run(glyphs.BarFull, filled), ink).Add(Run(glyphs.BarEmpty, width - filled), Ink.Frame);
    }

    internal static string Run(string sign, int count) => string.Concat(Enumerable.Repeat(sign, Math.Max(0, count)));
}

using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>The sub-pages of a page in one row; the open one is in brackets, so that it shows without colours.</summary>
internal static class PartStrip
{
    public static Sheet Draw(IReadOnlyList<string> parts, int open, DrawingContext context)
    {
        if (parts.Count < 2)
        {
            return new Sheet();
        }

        Line line = Line.Empty;
        List<(int Column, int Width, string Target)> spots = [];
        for (int i = 0; i < parts.Count; i++)
        {
            Line part = i == open ? Line.Of($"[{parts[i]}]", Ink.Accent) : Line.Of($" {parts[i]} ", Ink.Muted);
            spots.Add((line.Width, part.Width, $"part:{i}"));
            line = line.Add(part).Add(" ");
        }

        Sheet sheet = new Sheet().Add(line.Truncate(context.Width));
        spots.ForEach(spot => sheet.Mark(spot.Column, spot.Width, spot.Target));
        return sheet;
    }
}

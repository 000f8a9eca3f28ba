using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Keys and what they do, side by side, each a place to choose, over as many rows as they need.</summary>
internal static class ActionBar
{
    private const int Gap = 2;

    public static Sheet Draw(DrawingContext context, IEnumerable<PageAction> actions)
    {
        Sheet sheet = new();
        Line row = Line.Empty;
        List<(int Column, int Width, string Target)> spots = [];
        foreach (PageAction action in actions)
        {
            Line one = Line.Of(action.Key.ToString(), Ink.Key).Add(" " + action.Label);
            if (row.Width > 0 && row.Width + Gap + one.Width > context.Width)
            {
                End(sheet, row, spots);
                row = Line.Empty;
            }

            row = row.Width == 0 ? row : row.PadRight(row.Width + Gap);
            spots.Add((row.Width, one.Width, action.Target));
            row = row.Add(one);
        }

        return row.Width == 0 ? sheet : End(sheet, row, spots);
    }

    private static Sheet End(Sheet sheet, Line row, List<(int Column, int Width, string Target)> spots)
    {
        sheet.Add(row);
        spots.ForEach(spot => sheet.Mark(spot.Column, spot.Width, spot.Target));
        spots.Clear();
        return sheet;
    }
}

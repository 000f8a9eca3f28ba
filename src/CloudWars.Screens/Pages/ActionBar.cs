using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Keys and what they do, side by side, each a place to choose, over as many rows as they need.</summary>
internal static class ActionBar
{
    private const int Gap = 2;

    public static Sheet Draw(DrawingContext context, IEnumerable<PageAction> actions)
    {
        Sheet sheet = new();
        PageAction[] all = [.. actions];
        int next = 0;
        foreach (IReadOnlyList<Line> row in Wrap.Rows(all.Select(Words), Gap, context.Width))
        {
            sheet.Add(Line.Join(new string(' ', Gap), row));
            int column = 0;
            foreach (Line words in row)
            {
                sheet.Mark(column, words.Width, all[next++].Target);
                column += words.Width + Gap;
            }
        }

        return sheet;
    }

    private static Line Words(PageAction action) => Line.Of(action.Key.ToString(), Ink.Key).Add(" " + action.Label);
}

using CloudWars.Core.News;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>All news of a quarter, the most important first; what only this reader knows is marked.</summary>
internal static class WireSheet
{
    public static Sheet Draw(IReadOnlyList<Headline> wire, DrawingContext context)
    {
        Sheet sheet = new();
        foreach (Headline line in wire)
        {
            Line words = Line.Of(context.Glyphs.Bullet + " ", Ink.Muted).Add(line.Text, line.Mine ? Ink.Strong : Ink.Normal);
            sheet.Append(Wrap.Words(line.Private ? words.Add(" (only you know)", Ink.Muted) : words, context.Width));
        }

        return sheet.Height > 0 ? sheet : new Sheet().Add("Nothing happened that anybody wrote about.", Ink.Muted);
    }
}

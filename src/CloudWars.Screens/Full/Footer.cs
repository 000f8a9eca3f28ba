using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Full;

/// <summary>The two lines under the page: what just happened or is happening, and the keys.</summary>
internal static class Footer
{
    public static Sheet Draw(int width, Line message, string position, IReadOnlyList<KeyHint> hints) => new Sheet()
        .Add(message.Fit(Math.Max(0, width - TextWidth.Of(position) - 1)).Add(" ").Add(position, Ink.Muted))
        .Add(Hints(width, hints));

    public static Line Busy(BackgroundWork work, int beat, Glyphs glyphs)
    {
        string spinner = glyphs.Spinner[beat % glyphs.Spinner.Count];
        Line line = Line.Of(spinner + " ", Ink.Accent).Add(work.Label, Ink.Strong);
        line = work.Progress.Length > 0 ? line.Add(": " + work.Progress) : line;
        return work.IsCancelled ? line.Add("  stopping", Ink.Warning) : line.Add("  Esc", Ink.Key).Add(" stops it", Ink.Muted);
    }

    /// <summary>As many hints as fit whole: half a hint would name a key without its meaning.</summary>
    private static Line Hints(int width, IReadOnlyList<KeyHint> hints)
    {
        Line line = Line.Empty;
        foreach (KeyHint hint in hints)
        {
            Line next = Line.Of(hint.Key, Ink.Key).Add(" " + hint.Does, Ink.Muted);
            next = line.Width == 0 ? next : line.Add("  ").Add(next);
            if (next.Width > width)
            {
                break;
            }

            line = next;
        }

        return line;
    }
}

namespace CloudWars.Screens.Drawing;

/// <summary>A titled part of a page: a rounded box, or a plain heading where frames are only noise.</summary>
public static class Panel
{
    /// <summary>Columns a frame takes from its content: a border and a space on either side.</summary>
    public const int FrameWidth = 4;

    /// <summary>Draws content made for the room inside the frame. <paramref name="height"/> counts the frame's own rows.</summary>
    public static Sheet Draw(Line title, DrawingContext context, Func<DrawingContext, Sheet> content, int height = 0)
    {
        if (!context.Glyphs.Frames)
        {
            return Heading(title, content(context));
        }

        DrawingContext inside = context with { Width = Math.Max(1, context.Width - FrameWidth) };
        return Frame(title, content(inside), context, height);
    }

    /// <summary>Draws a finished sheet inside the frame; what is wider than the room is cut.</summary>
    public static Sheet Draw(Line title, DrawingContext context, Sheet content, int height = 0) =>
        Draw(title, context, _ => content, height);

    private static Sheet Heading(Line title, Sheet content) =>
        new Sheet().Add(title.WithInk(Ink.Title)).Append(content).Blank();

    private static Sheet Frame(Line title, Sheet content, DrawingContext context, int height)
    {
        Glyphs glyphs = context.Glyphs;
        int inside = Math.Max(1, context.Width - FrameWidth);
        Sheet sheet = new Sheet().Add(Top(title, context));
        int rows = Math.Max(content.Height, height - 2);
        for (int i = 0; i < rows; i++)
        {
            Line line = i < content.Height ? content.Lines[i] : Line.Empty;
            sheet.Add(Line.Of(glyphs.Vertical + " ", Ink.Frame).Add(line.Fit(inside)).Add(" " + glyphs.Vertical, Ink.Frame));
        }

        sheet.Add(glyphs.BottomLeft + Run(glyphs.Horizontal, context.Width - 2) + glyphs.BottomRight, Ink.Frame);
        sheet.AddHotspots(content, rows: 1, columns: 2);
        return sheet;
    }

    private static Line Top(Line title, DrawingContext context)
    {
        Glyphs glyphs = context.Glyphs;
        Line name = title.Width == 0 ? title : Line.Of(" ").Add(title.WithInk(Ink.Title).Truncate(context.Width - 6)).Add(" ");
        return Line.Of(glyphs.TopLeft + glyphs.Horizontal, Ink.Frame)
            .Add(name)
            .Add(Run(glyphs.Horizontal, context.Width - name.Width - 3) + glyphs.TopRight, Ink.Frame);
    }

    private static string Run(string sign, int count) => string.Concat(Enumerable.Repeat(sign, Math.Max(0, count)));
}

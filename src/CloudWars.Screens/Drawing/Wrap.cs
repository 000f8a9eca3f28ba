using System.Text;

namespace CloudWars.Screens.Drawing;

/// <summary>Breaks running text into lines between words; words longer than a line are broken inside.</summary>
public static class Wrap
{
    /// <summary>Line feeds in the text begin new lines. Text of any origin is safe here.</summary>
    public static Sheet Words(string text, int width, Ink ink = Ink.Normal)
    {
        Sheet sheet = new();
        foreach (string paragraph in SafeText.Clean(text).Split('\n'))
        {
            foreach (Line line in Paragraph(Line.Of(paragraph, ink), width))
            {
                sheet.Add(line);
            }
        }

        return sheet;
    }

    /// <summary>Wraps a line of several inks, each word keeping its own.</summary>
    public static Sheet Words(Line text, int width) => new(Paragraph(text, width));

    /// <summary>Sets parts side by side in as many lines as it takes; a part is broken only where it alone is too wide.</summary>
    public static Sheet Whole(IEnumerable<Line> parts, int gap, int width)
    {
        Sheet sheet = new();
        foreach (IReadOnlyList<Line> row in Rows(parts, gap, width))
        {
            sheet.Append(Words(Line.Join(new string(' ', gap), row), width));
        }

        return sheet;
    }

    /// <summary>Which parts stand beside each other, row by row.</summary>
    public static IEnumerable<IReadOnlyList<Line>> Rows(IEnumerable<Line> parts, int gap, int width)
    {
        List<Line> row = [];
        int taken = 0;
        foreach (Line part in parts)
        {
            if (row.Count > 0 && taken + gap + part.Width > width)
            {
                yield return row;
                (row, taken) = ([], 0);
            }

            taken += (row.Count > 0 ? gap : 0) + part.Width;
            row.Add(part);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private static IEnumerable<Line> Paragraph(Line text, int width)
    {
        int room = Math.Max(1, width);
        Line line = Line.Empty;
        foreach (Span word in text.Spans.SelectMany(Words).SelectMany(word => Broken(word, room)))
        {
            if (line.Width > 0 && line.Width + InkedWidth(word) > room)
            {
                yield return WithoutTail(line, room);
                line = Line.Empty;
            }

            bool indents = line.Width == 0;
            line = line.Add(indents ? word.Saying(word.Text.TrimStart(' ')) : word);
        }

        yield return WithoutTail(line, room);
    }

    private static int InkedWidth(Span word) => TextWidth.Of(word.Text.TrimEnd(' '));

    /// <summary>The blank after a line's last word may stand one column outside: it goes.</summary>
    private static Line WithoutTail(Line line, int room) => line.Width > room ? line.Cut(0, room) : line;

    /// <summary>Words with the blanks that follow them.</summary>
    private static IEnumerable<Span> Words(Span span)
    {
        int start = 0;
        for (int i = 1; i < span.Text.Length; i++)
        {
            if (span.Text[i - 1] == ' ' && span.Text[i] != ' ')
            {
                yield return span.Saying(span.Text[start..i]);
                start = i;
            }
        }

        yield return span.Saying(span.Text[start..]);
    }

    private static IEnumerable<Span> Broken(Span word, int room)
    {
        StringBuilder piece = new();
        int width = 0;
        foreach (Rune rune in (InkedWidth(word) > room ? word.Text : "").EnumerateRunes())
        {
            int next = TextWidth.Of(rune);
            if (width + next > room && piece.Length > 0)
            {
                yield return word.Saying(piece.ToString());
                piece.Clear();
                width = 0;
            }

            piece.Append(rune);
            width += next;
        }

        yield return piece.Length > 0 ? word.Saying(piece.ToString()) : word;
    }
}

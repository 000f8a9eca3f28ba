using System.Text;

namespace CloudWars.Screens.Drawing;

/// <summary>
/// One row of a page: an immutable list of spans. Widths are terminal columns, not characters: a wide sign counts
/// two, a combining mark none.
/// </summary>
public sealed class Line
{
    private readonly Span[] _spans;

    public Line(params IEnumerable<Span> spans)
    {
        _spans = [.. spans.Where(span => span.Text.Length > 0)];
        Width = _spans.Sum(span => span.Width);
    }

    public static Line Empty { get; } = new();

    public IReadOnlyList<Span> Spans => _spans;

    public int Width { get; }

    public static implicit operator Line(string text) => new(new Span(text));

    public static Line Of(string text, Ink ink = Ink.Normal) => new(new Span(text, ink));

    public static Line Join(string separator, IEnumerable<Line> parts)
    {
        Line joined = Empty;
        foreach (Line part in parts)
        {
            joined = joined.Width == 0 ? part : joined.Add(separator, Ink.Muted).Add(part);
        }

        return joined;
    }

    public Line Add(string text, Ink ink = Ink.Normal) => new(_spans.Append(new Span(text, ink)));

    public Line Add(Span span) => new(_spans.Append(span));

    /// <summary>Its text stands for a figure that can be asked about.</summary>
    public Line Asking(string figure) => new(_spans.Select(span => span with { Figure = figure }));

    public Line Add(Line other) => other.Width == 0 ? this : new(_spans.Concat(other._spans));

    public Line WithInk(Ink ink) => new(_spans.Select(span => span with { Ink = ink }));

    public Line PadRight(int width) => Width >= width ? this : Add(new string(' ', width - Width));

    public Line PadLeft(int width) => Width >= width ? this : Of(new string(' ', width - Width)).Add(this);

    public Line Centre(int width) => Width >= width ? this : PadLeft(Width + (width - Width) / 2).PadRight(width);

    /// <summary>At most this many columns; the last one is an ellipsis when something had to go.</summary>
    public Line Truncate(int width)
    {
        if (Width <= width)
        {
            return this;
        }

        return width <= 0 ? Empty : Cut(0, width - 1).Add("…", Ink.Muted);
    }

    /// <summary>Exactly this many columns: cut when too long, padded on the side the alignment leaves free.</summary>
    public Line Fit(int width, Align align = Align.Left)
    {
        Line cut = Truncate(width);
        return align switch
        {
            Align.Right => cut.PadLeft(width),
            Align.Centre => cut.Centre(width),
            _ => cut.PadRight(width),
        };
    }

    /// <summary>The columns from <paramref name="start"/> on; half of a wide sign at either edge becomes a space.</summary>
    public Line Cut(int start, int width)
    {
        List<Span> kept = [];
        int column = 0;
        foreach (Span span in _spans)
        {
            kept.Add(span.Saying(CutText(span.Text, column, start, start + width)));
            column += span.Width;
        }

        return new Line(kept);
    }

    public override string ToString() => string.Concat(_spans.Select(span => span.Text));

    private static string CutText(string text, int column, int start, int end)
    {
        StringBuilder kept = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            int width = TextWidth.Of(rune);
            int from = Math.Max(column, start);
            int to = Math.Min(column + width, end);
            if (to - from == width && (width > 0 || (column > start && column <= end)))
            {
                kept.Append(rune);
            }
            else if (to > from)
            {
                kept.Append(' ', to - from);
            }

            column += width;
        }

        return kept.ToString();
    }
}

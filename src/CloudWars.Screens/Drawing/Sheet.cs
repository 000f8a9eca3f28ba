namespace CloudWars.Screens.Drawing;

/// <summary>
/// A page as data: lines of text and the places on them that can be chosen. Screens make sheets, views draw them,
/// tests and the plain console read them. A sheet may be longer than the terminal is high: the view scrolls.
/// </summary>
public sealed class Sheet
{
    private readonly List<Line> _lines = [];
    private readonly List<Hotspot> _hotspots = [];

    public Sheet()
    {
    }

    public Sheet(params IEnumerable<Line> lines) => _lines.AddRange(lines);

    public IReadOnlyList<Line> Lines => _lines;

    public IReadOnlyList<Hotspot> Hotspots => _hotspots;

    /// <summary>The figures on the sheet that can be asked about, in reading order. Words of one figure that stand together are one.</summary>
    public IReadOnlyList<Hotspot> Figures => [.. _lines.SelectMany(FiguresIn)];

    /// <summary>True when what can be chosen stands in rows and columns, so that Up and Down keep the column.</summary>
    public bool IsGrid { get; private init; }

    public int Height => _lines.Count;

    public int Width => _lines.Count == 0 ? 0 : _lines.Max(line => line.Width);

    /// <summary>
    /// The target the page wants the selection on, obeyed when it differs from the last drawing's; between changes,
    /// and with null, the selection stays where the player put it.
    /// </summary>
    public string? Focus { get; set; }

    public Sheet Add(Line line)
    {
        _lines.Add(line);
        return this;
    }

    /// <summary>Adds a line that can be chosen over its whole width.</summary>
    public Sheet Add(Line line, string target)
    {
        _hotspots.Add(new Hotspot(_lines.Count, 0, Math.Max(1, line.Width), target));
        return Add(line);
    }

    public Sheet Add(string text, Ink ink) => Add(Line.Of(text, ink));

    public Sheet Blank() => Add(Line.Empty);

    /// <summary>Makes a part of the line added last choosable.</summary>
    public Sheet Mark(int column, int width, string target)
    {
        _hotspots.Add(new Hotspot(Math.Max(0, _lines.Count - 1), column, width, target));
        return this;
    }

    /// <summary>Puts another sheet under this one, its hotspots with it.</summary>
    public Sheet Append(Sheet other)
    {
        int below = _lines.Count;
        _lines.AddRange(other._lines);
        AddHotspots(other, below, 0);
        return this;
    }

    /// <summary>The same page with its figures as what can be chosen.</summary>
    public Sheet AskingForFigures()
    {
        Sheet sheet = new(_lines) { IsGrid = true };
        sheet._hotspots.AddRange(Figures);
        return sheet;
    }

    /// <summary>The figure at a place; null where there is none.</summary>
    public Hotspot? FigureAt(int row, int column)
    {
        foreach (Hotspot spot in row >= 0 && row < Height ? FiguresIn(_lines[row], row) : [])
        {
            if (spot.Covers(row, column))
            {
                return spot;
            }
        }

        return null;
    }

    /// <summary>One string per line without trailing blanks, joined by line feeds.</summary>
    public string ToPlainText() => string.Join('\n', _lines.Select(line => line.ToString().TrimEnd(' ')));

    /// <summary>Takes over the hotspots of a sheet whose lines were drawn into this one elsewhere.</summary>
    internal void AddHotspots(Sheet other, int rows, int columns)
    {
        foreach (Hotspot spot in other._hotspots)
        {
            _hotspots.Add(spot with { Row = spot.Row + rows, Column = spot.Column + columns });
        }

        Focus ??= other.Focus;
    }

    private static IEnumerable<Hotspot> FiguresIn(Line line, int row)
    {
        int column = 0;
        Hotspot? open = null;
        foreach (Span span in line.Spans)
        {
            bool goesOn = open is { } at && at.Target == span.Figure;
            if (!goesOn && open is { } done)
            {
                yield return done;
            }

            int blanks = span.Text.Length - span.Text.TrimStart(' ').Length;
            int inked = span.Text.AsSpan().Trim(' ').Length;
            open = goesOn ? open!.Value with { Width = column + span.Width - open.Value.Column }
                : span.Figure is { } figure && inked > 0 ? new Hotspot(row, column + blanks, TextWidth.Of(span.Text.Trim(' ')), figure)
                : null;
            column += span.Width;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}

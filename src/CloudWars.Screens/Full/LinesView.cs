using System.Globalization;
using CloudWars.Screens.Drawing;
using Terminal.Gui.ViewBase;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Cell = Terminal.Gui.Drawing.Cell;

namespace CloudWars.Screens.Full;

/// <summary>
/// Paints lines of a page into its part of the screen. The library writes every cell it is told to, changed or not,
/// and that is what makes it slow; so rows that already stand on the screen are left alone.
/// </summary>
public abstract class LinesView : View
{
    private Palette _palette;

    protected LinesView(Palette palette, Glyphs glyphs)
    {
        _palette = palette;
        Glyphs = glyphs;
        CanFocus = false;
    }

    public Palette Palette
    {
        get => _palette;
        set
        {
            _palette = value;
            SetNeedsDraw();
        }
    }

    protected Glyphs Glyphs { get; }

    /// <summary>The line at a row of the view.</summary>
    protected abstract Line LineAt(int row);

    /// <summary>Clearing first would undo the comparison in <see cref="Paint"/>; every row is painted over its whole width.</summary>
    protected override bool OnClearingViewport() => true;

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (int row = 0; row < Viewport.Height; row++)
        {
            Paint(row, LineAt(row).Fit(Viewport.Width));
        }

        return true;
    }

    private void Paint(int row, Line line)
    {
        if (StandsAlready(row, line))
        {
            return;
        }

        int column = 0;
        foreach (Span span in line.Spans)
        {
            SetAttribute(_palette[span.Ink]);
            AddStr(column, row, TextOf(span));
            column += span.Width;
        }
    }

    private string TextOf(Span span) => Glyphs.IsAscii ? AsciiText.Of(span.Text) : span.Text;

    private bool StandsAlready(int row, Line line)
    {
        System.Drawing.Point start = ViewportToScreen(new System.Drawing.Point(0, row));
        Cell[,]? cells = ScreenContents;
        bool inside = cells is not null && start is { X: >= 0, Y: >= 0 }
            && start.Y < cells.GetLength(0) && start.X + line.Width <= cells.GetLength(1);
        if (!inside)
        {
            return false;
        }

        int column = start.X;
        foreach (Span span in line.Spans)
        {
            if (!Stands(cells!, start.Y, ref column, TextOf(span), _palette[span.Ink]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Stands(Cell[,] cells, int row, ref int column, string text, Attribute attribute)
    {
        for (int i = 0; i < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, i);
            ReadOnlySpan<char> sign = text.AsSpan(i, length);
            ref Cell cell = ref cells[row, column];
            if (cell.Attribute != attribute || !sign.SequenceEqual(cell.Grapheme))
            {
                return false;
            }

            column += length == 1 && sign[0] < 0x7F ? 1 : TextWidth.Of(text.Substring(i, length));
            i += length;
        }

        return true;
    }
}

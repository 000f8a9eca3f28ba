using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Full;

/// <summary>Shows a sheet: scrolls it, moves the selection among its hotspots, turns clicks into choices.</summary>
public sealed class SheetView(Palette palette, Glyphs glyphs) : LinesView(palette, glyphs)
{
    private const int WheelRows = 3;

    private Selection _selection = new();
    private Sheet _sheet = new();
    private int _rows = 1;

    /// <summary>Enter or a click on a hotspot.</summary>
    public event Action<string>? Chosen;

    /// <summary>The page was scrolled or the selection moved.</summary>
    public event Action? Moved;

    /// <summary>The selection went to another hotspot.</summary>
    public event Action<string>? Selected;

    public string? SelectedTarget => _selection.Spot?.Target;

    /// <summary>Where in a long sheet the view is; empty when all of it is visible.</summary>
    public string Position => !_selection.Scrolls
        ? ""
        : $"{Arrow(_selection.Top > 0, Glyphs.Up)}{Arrow(_selection.Top + _rows < _sheet.Height, Glyphs.Down)} "
            + $"{_selection.Top + 1}-{Math.Min(_selection.Top + _rows, _sheet.Height)} of {_sheet.Height}";

    /// <summary>Shows a sheet in a view that has, or after the coming layout will have, this many rows.</summary>
    public void Show(Sheet sheet, int rows)
    {
        _sheet = sheet;
        _rows = Math.Max(1, rows);
        _selection.Show(sheet, _rows);
        SetNeedsDraw();
    }

    /// <summary>The next sheet is another page, with a place and a selection of its own.</summary>
    public void TurnTo(Selection selection) => _selection = selection;

    /// <summary>The meaning keys have on every page; false for all others.</summary>
    public bool Take(KeyPress key)
    {
        if (key.Is(KeyName.Enter) || key.Is(' '))
        {
            return Choose();
        }

        string? before = SelectedTarget;
        if (!Move(key))
        {
            return false;
        }

        SetNeedsDraw();
        Moved?.Invoke();
        if (SelectedTarget is { } target && target != before)
        {
            Selected?.Invoke(target);
        }

        return true;
    }

    protected override Line LineAt(int row)
    {
        int index = row + _selection.Top;
        if (index >= _sheet.Height)
        {
            return Line.Empty;
        }

        Line line = _sheet.Lines[index];
        return _selection.Spot is { } spot && spot.Row == index ? Highlight(line, spot) : line;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.IsWheel)
        {
            _selection.Scroll(mouse.Flags.HasFlag(MouseFlags.WheeledUp) ? -WheelRows : WheelRows);
            SetNeedsDraw();
            Moved?.Invoke();
        }
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) && mouse.Position is { } over && _sheet.FigureAt(over.Y + _selection.Top, over.X) is { } figure)
        {
            // A figure inside a row is meant before the row.
            _selection.Pick(over.Y, over.X);
            SetNeedsDraw();
            Chosen?.Invoke(figure.Target);
        }
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) && mouse.Position is { } at
            && _selection.Pick(at.Y, at.X) is { } spot)
        {
            SetNeedsDraw();
            Chosen?.Invoke(spot.Target);
        }

        return true;
    }

    private static string Arrow(bool more, string arrow) => more ? arrow : " ";

    private static Line Highlight(Line line, Hotspot spot)
    {
        Line padded = line.PadRight(spot.Column + spot.Width);
        int end = spot.Column + spot.Width;
        return padded.Cut(0, spot.Column)
            .Add(padded.Cut(spot.Column, spot.Width).WithInk(Ink.Selected))
            .Add(padded.Cut(end, padded.Width - end));
    }

    private bool Choose()
    {
        if (SelectedTarget is not { } target)
        {
            return false;
        }

        Chosen?.Invoke(target);
        return true;
    }

    private bool Move(KeyPress key)
    {
        if (key.Is(KeyName.Up) || key.Is('k'))
        {
            _selection.MoveRow(-1);
        }
        else if (key.Is(KeyName.Down) || key.Is('j'))
        {
            _selection.MoveRow(1);
        }
        else if (_sheet.IsGrid && (key.Is(KeyName.Left) || key.Is(KeyName.Right)))
        {
            _selection.Move(key.Is(KeyName.Left) ? -1 : 1);
        }
        else if (key.Is(KeyName.PageUp) || key.Is(KeyName.PageDown))
        {
            _selection.MovePage(key.Is(KeyName.PageUp) ? -1 : 1);
        }
        else if (key.Is(KeyName.Home) || key.Is(KeyName.End))
        {
            _selection.MoveToEnd(key.Is(KeyName.End));
        }
        else
        {
            return false;
        }

        return true;
    }
}

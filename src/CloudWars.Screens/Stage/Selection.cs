using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Stage;

/// <summary>
/// Which hotspot of a sheet the keyboard is on, and which part of a long sheet is visible. It remembers the target,
/// not the place, so a redrawn page keeps its selection.
/// </summary>
public sealed class Selection
{
    private Sheet _sheet = new();
    private Hotspot[] _spots = [];
    private int _height = 1;
    private int _index = -1;
    private string? _focus;

    /// <summary>First visible row.</summary>
    public int Top { get; private set; }

    public Hotspot? Spot => _index >= 0 && _index < _spots.Length ? _spots[_index] : null;

    public bool Scrolls => _sheet.Height > _height;

    private int LastTop => Math.Max(0, _sheet.Height - _height);

    /// <summary>Takes a new drawing of the page. The page's own focus wins when it is new.</summary>
    public void Show(Sheet sheet, int height)
    {
        bool asked = sheet.Focus is not null && sheet.Focus != _focus;
        string? target = asked ? sheet.Focus : Spot?.Target ?? sheet.Focus;
        int near = Spot?.Row ?? 0;
        bool moved = asked || _height != height;
        (_sheet, _height, _focus) = (sheet, Math.Max(1, height), sheet.Focus);
        _spots = [.. sheet.Hotspots.OrderBy(spot => spot.Row).ThenBy(spot => spot.Column)];
        int found = !asked && _index >= 0 && _index < _spots.Length && _spots[_index].Target == target ? _index : Array.FindIndex(_spots, spot => spot.Target == target);
        _index = found >= 0 ? found : Nearest(near);
        Top = Math.Clamp(Top, 0, LastTop);
        if (moved && found >= 0)
        {
            ScrollToSpot();
        }
    }

    /// <summary>Moves the selection by hotspots, or the page when there is none near in that direction.</summary>
    public void Move(int by)
    {
        int next = _index + by;
        if (next >= 0 && next < _spots.Length && IsNear(_spots[next]))
        {
            _index = next;
            ScrollToSpot();
        }
        else
        {
            Scroll(by);
        }
    }

    /// <summary>Moves up or down, in a grid to the nearest place of the next row that has any.</summary>
    public void MoveRow(int by)
    {
        if (!_sheet.IsGrid || Spot is not { } from)
        {
            Move(by);
            return;
        }

        Hotspot[] ahead = [.. _spots.Where(spot => Math.Sign(spot.Row - from.Row) == Math.Sign(by) && IsNear(spot))];
        if (ahead.Length == 0)
        {
            Scroll(by);
            return;
        }

        int row = by > 0 ? ahead.Min(spot => spot.Row) : ahead.Max(spot => spot.Row);
        Hotspot nearest = ahead.Where(spot => spot.Row == row).MinBy(spot => Math.Abs(spot.Column + (spot.Width / 2) - from.Column - (from.Width / 2)));
        _index = Array.IndexOf(_spots, nearest);
        ScrollToSpot();
    }

    public void MovePage(int by)
    {
        int rows = by * Math.Max(1, _height - 1);
        int row = (Spot?.Row ?? Top) + rows;
        Scroll(rows);
        if (_spots.Length > 0)
        {
            _index = Nearest(Math.Clamp(row, Top, Top + _height - 1));
        }
    }

    public void MoveToEnd(bool last)
    {
        Top = last ? LastTop : 0;
        _index = _spots.Length == 0 ? -1 : last ? _spots.Length - 1 : 0;
    }

    public void Scroll(int rows) => Top = Math.Clamp(Top + rows, 0, LastTop);

    /// <summary>Selects what is at a place of the view; null when there is nothing.</summary>
    public Hotspot? Pick(int viewRow, int column)
    {
        int found = Array.FindIndex(_spots, spot => spot.Covers(viewRow + Top, column));
        if (found < 0)
        {
            return null;
        }

        _index = found;
        return Spot;
    }

    /// <summary>A jump over more than half a view would skip text nobody has read.</summary>
    private bool IsNear(Hotspot spot) =>
        spot.Row >= Top - _height / 2 && spot.Row < Top + _height + _height / 2;

    private int Nearest(int row) => _spots.Length == 0
        ? -1
        : Enumerable.Range(0, _spots.Length).MinBy(i => Math.Abs(_spots[i].Row - row));

    private void ScrollToSpot()
    {
        if (Spot is not { } spot)
        {
            return;
        }

        if (spot.Row < Top)
        {
            // The first choice of a page brings the headings above it back into view.
            Top = _index == 0 && spot.Row < _height ? 0 : spot.Row;
        }
        else if (spot.Row >= Top + _height)
        {
            Top = Math.Min(LastTop, spot.Row - _height + 1);
        }
    }
}

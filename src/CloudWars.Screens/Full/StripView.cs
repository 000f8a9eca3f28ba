using CloudWars.Screens.Drawing;
using Terminal.Gui.Input;

namespace CloudWars.Screens.Full;

/// <summary>The lines above and below the page. They change apart from it, so they are drawn apart from it.</summary>
public sealed class StripView(Palette palette, Glyphs glyphs) : LinesView(palette, glyphs)
{
    private Sheet _sheet = new();

    /// <summary>A hotspot of the strip was clicked.</summary>
    public event Action<string>? Chosen;

    public void Show(Sheet sheet)
    {
        _sheet = sheet;
        SetNeedsDraw();
    }

    protected override Line LineAt(int row) => row < _sheet.Height ? _sheet.Lines[row] : Line.Empty;

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) && mouse.Position is { } at)
        {
            foreach (Hotspot spot in _sheet.Hotspots.Concat(_sheet.Figures).Where(spot => spot.Covers(at.Y, at.X)).Take(1))
            {
                Chosen?.Invoke(spot.Target);
            }
        }

        return true;
    }
}

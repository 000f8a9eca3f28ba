using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Plain;

/// <summary>A page with the number of each choice written before it, in reading order.</summary>
internal sealed class PlainMenu
{
    private readonly Sheet _sheet;
    private readonly List<string> _targets;
    private readonly ILookup<int, Hotspot> _rows;

    public PlainMenu(Sheet sheet)
    {
        _sheet = sheet;
        List<Hotspot> spots = [.. sheet.Hotspots.OrderBy(spot => spot.Row).ThenBy(spot => spot.Column)];
        _targets = [.. spots.Select(spot => spot.Target).Distinct()];
        _rows = spots.ToLookup(spot => spot.Row);
    }

    public int Count => _targets.Count;

    private int MarkWidth => Mark(Count).Length;

    public string Target(int index) => _targets[index];

    public Sheet Page() => new(Enumerable.Range(0, _sheet.Height).Select(Row));

    /// <summary>A heading over numbered rows moves as far right as they do, so that columns stay under it.</summary>
    private Line Row(int row)
    {
        Line line = _sheet.Lines[row];
        if (!_rows.Contains(row))
        {
            bool besideRows = StartsWithChoice(row - 1) || StartsWithChoice(row + 1);
            return besideRows && line.Width > 0 ? line.PadLeft(line.Width + MarkWidth) : line;
        }

        bool alone = _rows[row].Count() == 1;
        foreach (Hotspot spot in _rows[row].Reverse())
        {
            string mark = Mark(_targets.IndexOf(spot.Target) + 1);
            line = line.Cut(0, spot.Column).Add(alone ? mark.PadRight(MarkWidth) : mark).Add(line.Cut(spot.Column, line.Width));
        }

        return line;
    }

    private static string Mark(int number) => $"[{number}] ";

    private bool StartsWithChoice(int row) => _rows[row].Any(spot => spot.Column == 0);
}

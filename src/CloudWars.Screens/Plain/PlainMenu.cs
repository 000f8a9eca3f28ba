using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Plain;

/// <summary>The choices of a sheet in reading order, each with the text that stands there.</summary>
internal sealed class PlainMenu
{
    private readonly List<Hotspot> _spots;

    public PlainMenu(Sheet sheet)
    {
        _spots = [.. sheet.Hotspots.OrderBy(spot => spot.Row).ThenBy(spot => spot.Column).DistinctBy(spot => spot.Target)];
        Labels = [.. _spots.Select(spot => Label(sheet, spot))];
    }

    public IReadOnlyList<string> Labels { get; }

    public int Count => _spots.Count;

    public string Target(int index) => _spots[index].Target;

    private static string Label(Sheet sheet, Hotspot spot)
    {
        string text = sheet.Lines[spot.Row].Cut(spot.Column, spot.Width).ToString();
        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

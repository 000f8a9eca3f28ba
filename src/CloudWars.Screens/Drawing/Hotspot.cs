namespace CloudWars.Screens.Drawing;

/// <summary>
/// A place on a sheet that can be selected, entered or clicked. The target is the page's own word for what is there
/// ("offer:12"); the kit hands it back and never reads it.
/// </summary>
public readonly record struct Hotspot(int Row, int Column, int Width, string Target)
{
    public bool Covers(int row, int column) => row == Row && column >= Column && column < Column + Width;
}

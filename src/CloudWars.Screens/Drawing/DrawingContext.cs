namespace CloudWars.Screens.Drawing;

/// <summary>The room a page has, in columns and rows, and the signs it may use.</summary>
public sealed record DrawingContext(int Width, int Height, Glyphs Glyphs)
{
    public DrawingContext WithWidth(int width) => this with { Width = width };
}

namespace CloudWars.Screens.Drawing;

/// <summary>
/// A column of a <see cref="Table"/>. <paramref name="Priority"/> 0 is never dropped; where the room does not
/// suffice the column with the highest priority number goes first, after texts were shortened to their minimum.
/// </summary>
public sealed record Column(
    string Header, Align Align = Align.Left, int MinWidth = 0, int MaxWidth = int.MaxValue, int Priority = 0)
{
    /// <summary>A column of figures: right aligned and never shortened, a cut figure being a wrong one.</summary>
    public static Column Number(string header, int priority = 0) => new(header, Align.Right, 0, int.MaxValue, priority);

    /// <summary>A column of words, which may be shortened to <paramref name="minWidth"/>.</summary>
    public static Column Text(string header, int minWidth = 8, int priority = 0, int maxWidth = int.MaxValue) =>
        new(header, Align.Left, minWidth, maxWidth, priority);
}

namespace CloudWars.Screens.Drawing;

/// <summary>One row of a <see cref="Table"/>; no cells means a rule across it.</summary>
internal sealed record TableRow(IReadOnlyList<Line> Cells, string? Target)
{
    public bool IsRule => Cells.Count == 0;

    public Line Cell(int column) => column < Cells.Count ? Cells[column] : Line.Empty;
}

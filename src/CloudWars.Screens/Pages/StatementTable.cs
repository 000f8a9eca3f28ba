using CloudWars.Core.Explain;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>A statement with the quarter before beside it.</summary>
internal static class StatementTable
{
    /// <param name="kind">The kind of figure that the statement's lines are.</param>
    public static Sheet Draw(SeatDesk desk, string company, string kind, IReadOnlyList<StatementLine> lines, IReadOnlyList<StatementLine> before, DrawingContext context)
    {
        Column[] columns = [Column.Text("", 22), Column.Number("Quarter"), Column.Number("Before", 1)];
        Table table = new(before.Count > 0 ? columns : columns[..2]);
        foreach (StatementLine line in lines)
        {
            Ink ink = line.IsTotal ? Ink.Strong : Ink.Normal;
            FigureId id = new(kind, company, line.Name);
            StatementLine? old = before.FirstOrDefault(b => b.Name == line.Name);
            table.AddRow($"why:{id}", Line.Of(line.IsTotal ? line.Name : "  " + line.Name, ink), desk.Figure(id, ink), Line.Of(old is null ? "" : Show.Billions(old.Amount.Billions), Ink.Muted).Asking(DeskFigures.ChangeTarget(id)));
        }

        return table.Draw(context);
    }
}

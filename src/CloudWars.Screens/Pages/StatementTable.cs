using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>A statement with the quarter before beside it.</summary>
internal static class StatementTable
{
    public static Sheet Draw(IReadOnlyList<StatementLine> lines, IReadOnlyList<StatementLine> before, DrawingContext context)
    {
        Table table = new(Column.Text("", 22), Column.Number("Quarter"), Column.Number("Before", 1));
        foreach (StatementLine line in lines)
        {
            Ink ink = line.IsTotal ? Ink.Strong : Ink.Normal;
            StatementLine? old = before.FirstOrDefault(b => b.Name == line.Name);
            table.Add(Line.Of(line.IsTotal ? line.Name : "  " + line.Name, ink), Line.Of(Show.Billions(line.Amount.Billions), ink), Line.Of(old is null ? "" : Show.Billions(old.Amount.Billions), Ink.Muted));
        }

        return table.Draw(context);
    }
}

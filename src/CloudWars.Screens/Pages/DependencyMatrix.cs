using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Everybody who pays down the side, everybody who is paid across the top. The network that 80 columns can hold.</summary>
internal static class DependencyMatrix
{
    private const int NameWidth = 12;
    private const int CellWidth = 8;

    public static Sheet Draw(SeatDesk desk, DrawingContext context)
    {
        IReadOnlyList<CompanyView> all = [.. desk.View.Companies.Where(c => c.Active)];
        int fit = Math.Max(1, (context.Width - NameWidth) / CellWidth);
        Sheet sheet = new();
        for (int first = 0; first < all.Count; first += fit)
        {
            IReadOnlyList<CompanyView> across = [.. all.Skip(first).Take(fit)];
            sheet.Append(Block(desk, all, across, context));
        }

        string circle = Circle(context.Glyphs);
        return sheet.Append(Wrap.Words($"$B, fading with time. '=' of it invested, '{circle}' comes back to the investor.", context.Width, Ink.Muted));
    }

    private static Sheet Block(SeatDesk desk, IReadOnlyList<CompanyView> rows, IReadOnlyList<CompanyView> across, DrawingContext context)
    {
        Line head = Line.Of("Pays " + context.Glyphs.Right, Ink.Heading).Fit(NameWidth);
        foreach (CompanyView to in across)
        {
            head = head.Add(Line.Of(to.Name, Ink.Heading).Truncate(CellWidth - 1).PadLeft(CellWidth));
        }

        Sheet sheet = new Sheet().Add(head);
        IReadOnlyList<CircularFlow> circles = CircularFlow.Among(desk.View);
        foreach (CompanyView from in rows)
        {
            Line line = Line.Of(from.Name, from.IsMine ? Ink.Accent : Ink.Normal).Fit(NameWidth);
            IReadOnlyList<FlowView> flows = from.FlowsOut;
            foreach (CompanyView to in across)
            {
                line = line.Add(Cell(desk, from, to, flows.FirstOrDefault(f => f.To == to.Id), circles, context.Glyphs).PadLeft(CellWidth));
            }

            sheet.Add(line, $"co:{from.Id}");
        }

        return sheet;
    }

    private static Line Cell(SeatDesk desk, CompanyView from, CompanyView to, FlowView? flow, IReadOnlyList<CircularFlow> circles, Glyphs glyphs)
    {
        double money = flow is null ? 0 : flow.Purchases + flow.Investments;
        if (from.Id == to.Id || money < 0.05)
        {
            return Line.Of(from.Id == to.Id ? glyphs.Horizontal : ".", Ink.Frame);
        }

        bool round = circles.Any(c => (c.Investor == from.Id && c.Customer == to.Id) || (c.Investor == to.Id && c.Customer == from.Id));
        string mark = round ? Circle(glyphs) : flow!.Investments > 0.05 ? "=" : "";
        return desk.Figure("flow", from.Id, to.Id, from.IsMine || to.IsMine ? Ink.Strong : Ink.Normal, v => Show.Fixed(v, 1)).Add(mark, round ? Ink.Warning : Ink.Muted);
    }

    private static string Circle(Glyphs glyphs) => glyphs.IsAscii ? "o" : "○";
}

using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>
/// Who pays whom, drawn: companies on a ring, money as weighted arrows, circular flows in a sign of their own. Where nothing can be
/// drawn the same is said in lines.
/// </summary>
internal static class DependencyNetwork
{
    private const double Smallest = 0.05;

    /// <summary>Screen cells that an arrow needs to stay readable; the lightest ones give way.</summary>
    private const int CellsForArrow = 160;

    private const int FewestArrows = 8;

    public static Sheet Draw(SeatDesk desk, DrawingContext context)
    {
        IReadOnlyList<(FlowView Flow, bool Round)> flows = Flows(desk);
        if (flows.Count == 0)
        {
            return new Sheet().Add("No money has flowed between companies yet.", Ink.Muted);
        }

        return context.Glyphs.Frames ? Drawn(desk, flows, context) : Said(desk, flows, context);
    }

    private static Sheet Drawn(SeatDesk desk, IReadOnlyList<(FlowView Flow, bool Round)> flows, DrawingContext context)
    {
        Glyphs glyphs = context.Glyphs;
        string legend = $"$B a year or so, fading. {glyphs.EdgeHeavy} much {glyphs.EdgeMiddle} some {glyphs.EdgeLight} little, {glyphs.Right} to whom. '=' of it invested. {glyphs.EdgeCircle} comes back to the investor (circular).";
        Sheet below = Wrap.Words(legend, context.Width, Ink.Muted);
        IReadOnlyList<NetworkNode> nodes = [.. Ordered(desk, flows).Select(c => new NetworkNode(c.Id, c.Name, c.IsMine ? Ink.Title : Ink.Strong, $"co:{c.Id}"))];
        int room = Math.Max(FewestArrows, context.Width * context.Height / CellsForArrow);
        if (flows.Count > room)
        {
            below = Wrap.Words($"{legend} The {flows.Count - room} lightest are not drawn: they are in the Money part.", context.Width, Ink.Muted);
        }

        IReadOnlyList<NetworkEdge> edges = [.. flows.Take(room).Select(f => new NetworkEdge(f.Flow.From, f.Flow.To, Money(f.Flow), Weight(desk, f.Flow), f.Round))];
        Sheet chart = new NetworkChart(nodes, edges).Draw(context with { Height = Math.Max(11, context.Height - below.Height) });
        return chart.Append(below);
    }

    private static Sheet Said(SeatDesk desk, IReadOnlyList<(FlowView Flow, bool Round)> flows, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add("Money between companies, $B, fading with time", Ink.Heading);
        foreach ((FlowView flow, bool round) in flows)
        {
            Line line = Line.Of($"{desk.NameOf(flow.From)} pays {desk.NameOf(flow.To)} ").Add(desk.Figure("flow", flow.From, flow.To, text: v => Show.Fixed(v, 1)));
            line = flow.Investments > Smallest ? line.Add(", in part invested") : line;
            sheet.Append(Wrap.Words(round ? line.Add(", circular: it comes back to the investor") : line, context.Width));
        }

        return sheet;
    }

    /// <summary>The heaviest first, with whether it is part of a circle.</summary>
    private static IReadOnlyList<(FlowView Flow, bool Round)> Flows(SeatDesk desk)
    {
        IReadOnlyList<CircularFlow> circles = CircularFlow.Among(desk.View);
        bool Round(FlowView f) => circles.Any(c => (c.Investor == f.From && c.Customer == f.To) || (c.Investor == f.To && c.Customer == f.From));
        return [.. desk.View.Companies.Where(c => c.Active).SelectMany(c => c.FlowsOut).Where(f => Money(f) >= Smallest && f.From != f.To && desk.View.Setup.IndexOf(f.To) >= 0)
            .OrderByDescending(Money).Select(f => (f, Round(f)))];
    }

    /// <summary>Mine first; then each beside whom it has most to do with, so that heavy lines are short.</summary>
    private static List<CompanyView> Ordered(SeatDesk desk, IReadOnlyList<(FlowView Flow, bool Round)> flows)
    {
        List<CompanyView> left = [.. desk.View.Companies.Where(c => c.Active && (c.IsMine || flows.Any(f => f.Flow.From == c.Id || f.Flow.To == c.Id)))];
        List<CompanyView> ring = [];
        while (left.Count > 0)
        {
            CompanyView next = ring.Count == 0 ? left.Find(c => c.IsMine) ?? left[0] : left.MaxBy(c => Between(ring[^1].Id, c.Id, flows))!;
            ring.Add(next);
            left.Remove(next);
        }

        return ring;
    }

    private static double Between(string one, string other, IReadOnlyList<(FlowView Flow, bool Round)> flows) =>
        flows.Where(f => (f.Flow.From == one && f.Flow.To == other) || (f.Flow.From == other && f.Flow.To == one)).Sum(f => Money(f.Flow));

    private static Line Weight(SeatDesk desk, FlowView flow)
    {
        bool mine = flow.From == desk.View.MyId || flow.To == desk.View.MyId;
        string invested = flow.Investments > Smallest ? "=" : "";
        return desk.Figure("flow", flow.From, flow.To, mine ? Ink.Strong : Ink.Normal, v => Show.Fixed(v, 1)).Add(invested, Ink.Muted);
    }

    private static double Money(FlowView flow) => flow.Purchases + flow.Investments;
}

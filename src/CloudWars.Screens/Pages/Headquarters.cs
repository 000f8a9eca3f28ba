using CloudWars.Core.Explain;
using CloudWars.Core.News;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 1: where I stand, what needs a decision, what happened, who leads.</summary>
internal sealed class Headquarters : Page
{
    private const int WideEnough = 110;

    public override string Name => "Headquarters";

    public override string Tab => "HQ";

    public override string Help =>
        "Your company at a glance. Enter on a figure shows how it came about; 'e' goes from figure to figure on any page, and a click opens any of them.\n"
        + "Value: what the market pays for the whole company. Fundamental: what its expected cash is worth today; a price far "
        + "above it is mood. Cash: money in the bank. Runway: quarters until it is gone at last quarter's pace.\n"
        + "Revenue: sales of the last quarter. Compute: gigawatts (GW) of chips, measured as the newest merchant chips would do the "
        + "work. Capability: how good your model is; the frontier is the best outside model. Sold: share of your compute that is sold or used.\n"
        + "Risk added: what depending on few suppliers, clouds, customers and investors, and debt, add to your cost of capital a year.\n"
        + "To decide: what a careful chief of staff would put before you; Enter goes there. 'a' gives advice, order by order and with reasons. 'f' takes over the caretaker's plain orders, which "
        + "keep the company running and can each be changed on page 9.\n"
        + "'m' opens your notes to yourself, 'c' tells what happened since your last turn, 'd' says what shall be done every quarter without asking (standing orders).";

    /// <summary>Its one action stands under the decisions: the page just fits 80 by 24.</summary>
    public override bool HasActionBar => false;

    public override IReadOnlyList<PageAction> Actions(SeatDesk desk) => desk.Answering
        ? [.. Quiet]
        : [new('a', "advice", "advice"), new('f', "caretaker's orders", "suggest"), .. Quiet];

    /// <summary>Keys that are named in the help and in the menu; the bar has no room for them on a small terminal.</summary>
    private static IEnumerable<PageAction> Quiet => [new('m', "notes", "notes"), new('c', "since my last turn", "since"), new('d', "standing orders", "standing")];

    public override Sheet Below(SeatDesk desk, int part, DrawingContext room) => Columns.Even(room, half => MarketPage.Returns(desk, half), half => MarketPage.Gaps(desk, half));

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context)
    {
        int left = context.Width >= WideEnough ? 54 : Math.Min(42, (context.Width / 2) + 2);
        int right = context.Width - left - Columns.Gap;
        DrawingContext narrow = context.WithWidth(left);
        DrawingContext wide = context.WithWidth(right);
        Sheet figures = Panel.Draw(desk.Me.Name, narrow, inner => HeadquartersFigures.Draw(desk, inner));
        int height = context.Glyphs.Frames ? figures.Height : 0;
        Sheet decisions = Panel.Draw($"To decide in {desk.View.QuarterLabel}", wide, inner => ToDecide(desk, inner), height);
        Sheet standings = Panel.Draw("Who leads", narrow, inner => Standings(desk, inner));
        Sheet wire = Panel.Draw(WireTitle(desk), wide, inner => Wire(desk, inner, context.Glyphs.Frames ? standings.Height - 2 : 12), height: context.Glyphs.Frames ? standings.Height : 0);
        return context.Glyphs.Frames
            ? Stack.Of(Columns.SideBySide([left, right], figures, decisions), Columns.SideBySide([left, right], standings, wire))
            : Stack.Of(Whole(desk, context));
    }

    /// <summary>Without frames everything stands under each other at full width: for listeners and scripts.</summary>
    private static Sheet[] Whole(SeatDesk desk, DrawingContext context) =>
    [
        Panel.Draw(desk.Me.Name, context, inner => HeadquartersFigures.Draw(desk, inner)),
        Panel.Draw($"To decide in {desk.View.QuarterLabel}", context, inner => ToDecide(desk, inner)),
        Panel.Draw(WireTitle(desk), context, inner => Wire(desk, inner, int.MaxValue)),
        Panel.Draw("Who leads", context, inner => Standings(desk, inner)),
    ];

    private static IEnumerable<PageAction> ShownActions(SeatDesk desk, DrawingContext context) =>
        PageCatalog.All[PageCatalog.Headquarters].Actions(desk).Where(a => context.Width >= WideEnough / 2 || !Quiet.Contains(a));

    private static string WireTitle(SeatDesk desk) => desk.View.Quarter == 0 ? "The wire" : $"The wire, {desk.View.LastQuarterLabel}";

    private static Sheet ToDecide(SeatDesk desk, DrawingContext context)
    {
        IReadOnlyList<Decision> decisions = Decisions.Of(desk);
        Sheet sheet = new();
        foreach (Decision decision in decisions)
        {
            Sheet words = Wrap.Words(decision.Words, context.Width - 2);
            for (int i = 0; i < words.Height; i++)
            {
                Line line = Line.Of(i == 0 ? decision.Key : " ", Ink.Key).Add(" ").Add(words.Lines[i]);
                _ = i == 0 ? sheet.Add(line, decision.Target) : sheet.Add(line);
            }
        }

        if (decisions.Count == 0)
        {
            sheet.Append(Wrap.Words(desk.Answering ? "Everything is answered: F5 sends the answers." : "Nothing presses. Compute, models and deals (2, 3, 4) are where growth is made; F5 ends the quarter.", context.Width, Ink.Muted));
        }

        if (desk.Papers.Notes is [.., var note])
        {
            sheet.Add(Line.Of("m", Ink.Key).Add(" Note: ", Ink.Muted).Add(note.Text).Truncate(context.Width), "notes");
        }

        return sheet.Append(ActionBar.Draw(context, ShownActions(desk, context)));
    }

    private static Sheet Wire(SeatDesk desk, DrawingContext context, int rows)
    {
        IEnumerable<Headline> news = desk.Wire.Where(line => line.Weight > 10 || line.Mine);
        Sheet sheet = new();
        foreach (Headline line in news)
        {
            Sheet words = Wrap.Words(Line.Of(context.Glyphs.Bullet + " ", Ink.Muted).Add(line.Text, line.Mine ? Ink.Strong : Ink.Normal), context.Width);
            if (sheet.Height + words.Height > rows)
            {
                break;
            }

            sheet.Append(words);
        }

        if (sheet.Height == 0)
        {
            sheet.Append(Wrap.Words(desk.View.Quarter == 0 ? "The game opens. The briefing is under Esc." : "A quiet quarter.", context.Width, Ink.Muted));
        }

        return desk.Wire.Count == 0 ? sheet : Linked(sheet);
    }

    /// <summary>The whole wire can be opened from its first line.</summary>
    private static Sheet Linked(Sheet lines)
    {
        Sheet sheet = new();
        for (int i = 0; i < lines.Height; i++)
        {
            _ = i == 0 ? sheet.Add(lines.Lines[i], "wire") : sheet.Add(lines.Lines[i]);
        }

        return sheet;
    }

    private static Sheet Standings(SeatDesk desk, DrawingContext context)
    {
        Table table = new(Column.Text("By value", 8), Column.Number("Value"), Column.Number("Change", 1));
        foreach (CompanyView company in desk.View.Companies.Where(c => c.IsSeat).OrderByDescending(c => c.Active ? c.Value : 0))
        {
            FigureId value = new("value", company.Id);
            string name = company.Active ? company.Name : company.Insolvent ? $"{company.Name} (failed)" : $"{company.Name} (taken over)";
            table.AddRow($"co:{company.Id}", Line.Of(name, company.IsMine ? Ink.Accent : Ink.Normal), desk.Figure(value), desk.Moved(value, (before, now) => Show.PercentChange(Show.Growth(before, now)), context.Glyphs));
        }

        return table.Draw(context);
    }
}

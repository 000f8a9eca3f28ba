using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 6: who hangs by whom, and what it costs.</summary>
internal sealed class DependencyPage : Page
{
    private static readonly (string Title, string Meaning, string Kind, Func<CompanyView, double> Index)[] Indexes =
    [
        ("Chip suppliers", "compute by who made its chips", "supplier-hhi", c => c.SupplierHhi),
        ("Clouds", "compute by whose cloud it runs in", "cloud-hhi", c => c.CloudHhi),
        ("Customers", "revenue by who pays it", "customer-hhi", c => c.CustomerHhi),
        ("Investors", "funding by who gave it", "investor-hhi", c => c.InvestorHhi),
        ("Own money back", "own investments that come back as revenue", "circularity", c => c.Circularity),
    ];

    private const int WideEnough = 110;

    public override string Name => "Dependency map";

    public override string Tab => "Ties";

    public override string Topic => "dependency";

    public override string Help =>
        "Network: who pays whom, drawn; the heavier the line, the more money; a line of circles is circular capital. Enter on a company opens it.\n"
        + "Money: what flows between companies, trailing and fading, in billions of dollars. Left pays or invests, top receives. An equals sign marks money invested; "
        + "a circle marks money that comes back as the investor's own sales (circular capital): it looks like growth, and the market grows anxious about it.\n"
        + "Concentration (Herfindahl index): 0% is many equal partners, 100% a single one. What it adds to the cost of capital is the dependency premium; a higher cost "
        + "of capital makes the same future worth less today.\n"
        + "If one fails: stakes and loans gone, and a year of sales that would not be made; compute that would be missing; its chips that you run, rent or have on order.\n"
        + "Shock test: lets something bad happen next quarter in many imagined futures, with your drafted orders, and shows what it would change for you.";

    public override IReadOnlyList<string> Parts(SeatDesk desk) => ["Network", "Money", "Concentration", "If one fails", "Shock test"];

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context) => part switch
    {
        1 => Stack.Spaced(DependencyMatrix.Draw(desk, context), Circles(desk, context), MyLines(desk, context)),
        2 => Concentration(desk, context),
        3 => IfOneFails(desk, context),
        4 => ShockSheet.Draw(desk, context),
        _ => Network(desk, context),
    };

    /// <summary>The drawn network; where there is room for it, with what hangs by me beside it.</summary>
    private static Sheet Network(SeatDesk desk, DrawingContext context)
    {
        if (context.Width < WideEnough || !context.Glyphs.Frames)
        {
            return DependencyNetwork.Draw(desk, context);
        }

        int side = Math.Min(70, context.Width / 3);
        int chart = context.Width - side - Columns.Gap;
        DrawingContext narrow = context.WithWidth(side);
        return Columns.SideBySide([chart, side], DependencyNetwork.Draw(desk, context.WithWidth(chart)), Stack.Spaced(Circles(desk, narrow), MyLines(desk, narrow)));
    }

    private static Sheet Circles(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add(Line.Of("Circular money", Ink.Heading).Add("  ").Add(desk.Figure("market-circularity", ink: Ink.Muted, text: v => Show.Percent(v))).Add(" of all AI revenue", Ink.Muted));
        IReadOnlyList<CircularFlow> flows = CircularFlow.Among(desk.View);
        foreach (CircularFlow flow in flows)
        {
            bool mine = flow.Investor == desk.View.MyId || flow.Customer == desk.View.MyId;
            Ink ink = mine ? Ink.Strong : Ink.Normal;
            sheet.Append(Wrap.Words(
                Line.Of($"{desk.NameOf(flow.Investor)} put ", ink).Add(desk.Figure("flow-invested", flow.Investor, flow.Customer, ink)).Add($" into {desk.NameOf(flow.Customer)}, which buys ", ink)
                    .Add(desk.Figure("flow-bought", flow.Customer, flow.Investor, ink)).Add(" from it.", ink), context.Width));
        }

        return flows.Count > 0 ? sheet : sheet.Add("None that is known.", Ink.Muted);
    }

    /// <summary>The player's own ties as a drawn network: who stands left pays me, right gets paid.</summary>
    private static Sheet MyLines(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add($"Lines of {desk.Me.Name}", Ink.Heading);
        foreach (CompanyView other in desk.View.Others)
        {
            string me = desk.View.MyId;
            List<Line> ties = [];
            Add(ties, desk.Figure("flow", me, other.Id), "you paid it ", "", desk.Me.FlowsOut.Any(f => f.To == other.Id));
            Add(ties, desk.Figure("flow", other.Id, me), "it paid you ", "", other.FlowsOut.Any(f => f.To == me));
            Add(ties, desk.Figure("exposure-compute", other.Id), "you run on ", " of it", desk.View.Contracts.Any(c => c.Provider == other.Id && c.Customer == me));
            Add(ties, desk.Figure("exposure-sales", other.Id), "it buys ", " of compute a year from you", desk.View.Contracts.Any(c => c.Customer == other.Id && c.Provider == me));
            Add(ties, desk.Figure("stake-of", other.Id, me, text: v => Show.Percent(v)), "you own ", "", desk.Me.Holdings.Any(h => h.Id == other.Id));
            Add(ties, desk.Figure("stake-of", me, other.Id, text: v => Show.Percent(v)), "it owns ", " of you", other.Holdings.Any(h => h.Id == me));
            if (ties.Count > 0)
            {
                sheet.Append(Wrap.Words(Line.Of(other.Name + ": ", Ink.Strong).Add(Line.Join(", ", ties)).Add("."), context.Width));
            }
        }

        return sheet;
    }

    private static void Add(List<Line> ties, Line figure, string before, string after, bool there)
    {
        if (there)
        {
            ties.Add(Line.Of(before).Add(figure).Add(after));
        }
    }

    private static Sheet Concentration(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        Sheet sheet = new();
        foreach ((string title, string meaning, string kind, Func<CompanyView, double> index) in Indexes)
        {
            double value = index(me);
            sheet.Add(Line.Of(title).Fit(16).Add(HorizontalBar.Draw(Show.Number(value), 1, 20, context.Glyphs, value > 0.6 ? Ink.Warning : Ink.Bar1))
                .Add(" ").Add(desk.Figure(kind, me.Id, ink: Ink.Strong, text: v => Show.Percent(v, 0)).PadRight(5)).Add(meaning, Ink.Muted).Truncate(context.Width - Panel.FrameWidth));
        }

        sheet.Blank().Append(Wrap.Words(Line.Of("Dependency adds ").Add(desk.Figure("dependency-premium", me.Id, ink: Ink.Strong, text: Two)).Add(" and debt ").Add(desk.Figure("leverage-premium", me.Id, ink: Ink.Strong, text: Two))
            .Add(" a year to your cost of capital of ").Add(desk.Figure("discount-rate", me.Id, ink: Ink.Strong, text: v => Show.Percent(v))).Add(". That takes ").Add(desk.Figure("risk-discount", me.Id, ink: Ink.Strong, text: v => Show.Billions(-v))).Add(" off your fundamental value."), context.Width - Panel.FrameWidth));
        return Stack.Spaced(Panel.Draw($"What {me.Name} hangs by", context, sheet), Panel.Draw("Everyone", context, inner => Everyone(desk, inner)));
    }

    private static string Two(double share) => Show.Percent(share, 2);

    private static Sheet Everyone(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Company", 10), Column.Number("Suppliers"), Column.Number("Clouds"), Column.Number("Customers"), Column.Number("Investors"), Column.Number("Circular"), Column.Number("Premium"));
        foreach (CompanyView c in desk.View.Companies.Where(c => c.Active && c.IsSeat))
        {
            List<Line> cells = [Line.Of(c.Name, c.IsMine ? Ink.Accent : Ink.Normal), .. Indexes.Select(i => desk.Figure(i.Kind, c.Id, text: v => Show.Percent(v, 0))), desk.Figure("dependency-premium", c.Id, text: Two)];
            table.AddRow($"co:{c.Id}", cells);
        }

        return table.Draw(context);
    }

    private static Sheet IfOneFails(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("If it fails", 10), Column.Number("Stake"), Column.Number("Loans"), Column.Number("Sales a year"), Column.Number("You lose"), Column.Number("Compute gone"), Column.Number("Its chips", 1));
        foreach (Exposure e in desk.View.Others.Where(c => c.Active).Select(c => Exposure.Of(desk.View, c.Id)).OrderByDescending(e => e.Loss).ThenByDescending(e => e.ComputeGw))
        {
            Line Of(string kind, Ink ink = Ink.Normal) => desk.Figure(kind, e.Company, ink: ink);
            table.AddRow($"co:{e.Company}", desk.NameOf(e.Company), Of("exposure-stake"), Of("exposure-loans"), Of("exposure-sales"), Of("exposure", e.Loss > 0.1 * desk.Me.Value ? Ink.Bad : Ink.Strong), Of("exposure-compute"), Of("exposure-chips"));
        }

        return Stack.Of(Panel.Draw("If one fails", context, table.Draw), Wrap.Words("What you know: stakes and loans written off, a year of contract sales missing. Contracts are public; private books are not.", context.Width, Ink.Muted));
    }
}

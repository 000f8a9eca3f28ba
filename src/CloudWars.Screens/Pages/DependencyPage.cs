using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 6: who hangs by whom, and what it costs.</summary>
internal sealed class DependencyPage : Page
{
    private static readonly (string Title, string Meaning, Func<CompanyView, double> Index)[] Indexes =
    [
        ("Chip suppliers", "compute by who made its chips", c => c.SupplierHhi),
        ("Clouds", "compute by whose cloud it runs in", c => c.CloudHhi),
        ("Customers", "revenue by who pays it", c => c.CustomerHhi),
        ("Investors", "funding by who gave it", c => c.InvestorHhi),
        ("Own money back", "own investments that come back as revenue", c => c.Circularity),
    ];

    public override string Name => "Dependency map";

    public override string Tab => "Ties";

    public override string Help =>
        "Money: what flows between companies, trailing and fading, in billions of dollars. Left pays or invests, top receives. An equals sign marks money invested; "
        + "a circle marks money that comes back as the investor's own sales (circular capital): it looks like growth, and the market grows anxious about it.\n"
        + "Concentration (Herfindahl index): 0% is many equal partners, 100% a single one. What it adds to the cost of capital is the dependency premium; a higher cost "
        + "of capital makes the same future worth less today.\n"
        + "If one fails: stakes and loans gone, and a year of sales that would not be made; compute that would be missing; its chips that you run, rent or have on order.";

    public override IReadOnlyList<string> Parts(SeatDesk desk) => ["Money", "Concentration", "If one fails"];

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context) => part switch
    {
        1 => Concentration(desk, context),
        2 => IfOneFails(desk, context),
        _ => Stack.Spaced(DependencyMatrix.Draw(desk, context), Circles(desk, context), MyLines(desk, context)),
    };

    private static Sheet Circles(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add(Line.Of("Circular money", Ink.Heading).Add($"  {Show.Percent(desk.View.Market.Circularity)} of all AI revenue", Ink.Muted));
        IReadOnlyList<CircularFlow> flows = CircularFlow.Among(desk.View);
        foreach (CircularFlow flow in flows)
        {
            bool mine = flow.Investor == desk.View.MyId || flow.Customer == desk.View.MyId;
            sheet.Append(Wrap.Words(
                $"{desk.NameOf(flow.Investor)} put {Show.Billions(flow.Invested)} into {desk.NameOf(flow.Customer)}, which buys {Show.Billions(flow.ComesBack)} from it.",
                context.Width, mine ? Ink.Strong : Ink.Normal));
        }

        return flows.Count > 0 ? sheet : sheet.Add("None that is known.", Ink.Muted);
    }

    /// <summary>The player's own ties as a drawn network: who stands left pays me, right gets paid.</summary>
    private static Sheet MyLines(SeatDesk desk, DrawingContext context)
    {
        Sheet sheet = new Sheet().Add($"Lines of {desk.Me.Name}", Ink.Heading);
        foreach (CompanyView other in desk.View.Others)
        {
            double gets = other.FlowsOut.Where(f => f.To == desk.View.MyId).Sum(f => f.Purchases + f.Investments);
            double pays = desk.Me.FlowsOut.Where(f => f.To == other.Id).Sum(f => f.Purchases + f.Investments);
            double compute = desk.View.Contracts.Where(c => c.Provider == other.Id && c.Customer == desk.View.MyId).Sum(c => c.Gw);
            double serves = desk.View.Contracts.Where(c => c.Customer == other.Id && c.Provider == desk.View.MyId).Sum(c => c.Gw);
            List<string> ties = [];
            AddTie(ties, pays, v => $"you paid it {Show.Billions(v)}");
            AddTie(ties, gets, v => $"it paid you {Show.Billions(v)}");
            AddTie(ties, compute, v => $"you run on {Show.Gw(v)} of it");
            AddTie(ties, serves, v => $"it runs on {Show.Gw(v)} of you");
            AddTie(ties, desk.Me.Holdings.Where(h => h.Id == other.Id).Sum(h => h.Stake), v => $"you own {Show.Percent(v)}");
            AddTie(ties, other.Holdings.Where(h => h.Id == desk.View.MyId).Sum(h => h.Stake), v => $"it owns {Show.Percent(v)} of you");
            if (ties.Count > 0)
            {
                sheet.Append(Wrap.Words(Line.Of(other.Name, Ink.Strong).Add(": " + string.Join(", ", ties) + "."), context.Width));
            }
        }

        return sheet;
    }

    private static void AddTie(List<string> ties, double value, Func<double, string> words)
    {
        if (value > 0.004)
        {
            ties.Add(words(value));
        }
    }

    private static Sheet Concentration(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        Sheet sheet = new();
        foreach ((string title, string meaning, Func<CompanyView, double> index) in Indexes)
        {
            double value = index(me);
            sheet.Add(Line.Of(title).Fit(16).Add(HorizontalBar.Draw(Show.Number(value), 1, 20, context.Glyphs, value > 0.6 ? Ink.Warning : Ink.Bar1))
                .Add($" {Show.Percent(value, 0)}".PadRight(6), Ink.Strong).Add(meaning, Ink.Muted).Truncate(context.Width - Panel.FrameWidth));
        }

        sheet.Blank().Append(Wrap.Words(Line.Of("Dependency adds ").Add(Show.Percent(me.DependencyPremium, 2), Ink.Strong).Add(" and debt ").Add(Show.Percent(me.LeveragePremium, 2), Ink.Strong)
            .Add(" a year to your cost of capital of ").Add(Show.Percent(me.DiscountRate), Ink.Strong).Add(". That takes ").Add(Show.Billions(-me.RiskDiscount), Ink.Bad).Add(" off your fundamental value."), context.Width - Panel.FrameWidth));
        return Stack.Spaced(Panel.Draw($"What {me.Name} hangs by", context, sheet), Panel.Draw("Everyone", context, inner => Everyone(desk, inner)));
    }

    private static Sheet Everyone(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Company", 10), Column.Number("Suppliers"), Column.Number("Clouds"), Column.Number("Customers"), Column.Number("Investors"), Column.Number("Circular"), Column.Number("Premium"));
        foreach (CompanyView c in desk.View.Companies.Where(c => c.Active && c.IsSeat))
        {
            List<Line> cells = [Line.Of(c.Name, c.IsMine ? Ink.Accent : Ink.Normal), .. Indexes.Select(i => (Line)Show.Percent(i.Index(c), 0)), Show.Percent(c.DependencyPremium, 2)];
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
            table.AddRow($"co:{e.Company}", desk.NameOf(e.Company), Show.Billions(e.Stake), Show.Billions(e.Loans), Show.Billions(4 * e.SalesAQuarter), Line.Of(Show.Billions(e.Loss), e.Loss > 0.1 * desk.Me.Value ? Ink.Bad : Ink.Strong), Show.Gw(e.ComputeGw), Show.Gw(e.ChipsGw));
        }

        return Stack.Of(Panel.Draw("If one fails", context, table.Draw), Wrap.Words("What you know: stakes and loans written off, a year of contract sales missing. Contracts are public; private books are not.", context.Width, Ink.Muted));
    }
}

using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 2: sites, chips and what they run, and the market for chips.</summary>
internal sealed class ComputePage : Page
{
    public override string Name => "Compute";

    public override string Tab => "Chips";

    public override IReadOnlyList<OrderGroup> Orders => [OrderGroup.Compute];

    public override string Topic => "compute";

    public override string Help =>
        "Everything is measured in gigawatts (GW). Powered space is what sites can feed; chips beyond it stand dark. Own building takes "
        + "longer than leasing and costs less.\n"
        + "Installed: power drawn by chips of a family. Work: what they can do, measured as so many GW of the newest merchant chips; it falls as chips age. "
        + "+1 and +2: chips that arrive in one and two quarters.\n"
        + "Run on: GW your own models really ran on last quarter. Aim: share of your flexible work meant for the family. "
        + "Ported: how far your software has been moved to it. Lost: yield still lost because it has not.\n"
        + "Chip market: price for the chips of one GW; work per GW against the newest merchant chip; dollars per GW of work; supply a quarter; "
        + "orders against supply (over 100% somebody goes short); software maturity, which adopters raise for everyone.";

    public override Sheet Below(SeatDesk desk, int part, DrawingContext room) => MarketPage.MarketChart(desk, 0, room);

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context) =>
        Stack.Spaced(Sites(desk, context), Fleet(desk, context), Market(desk, context), Rented(desk, context));

    private static Sheet Sites(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        Sheet sheet = new();
        if (me.Setup.Builds)
        {
            Line coming = Line.Join(", ", me.SitesComing.Select((gw, q) => (gw, q)).Where(p => p.gw > 0.005)
                .Select(p => desk.Figure("sites-coming", me.Id, p.q.ToString(), Ink.Strong).Add($" in {desk.View.Setup.Start.Label(desk.View.Quarter + 1 + p.q)}", Ink.Strong)));
            sheet.Append(Wrap.Words(Line.Of("Powered space ").Add(desk.Figure("sites", me.Id, ink: Ink.Strong)).Add(", chips draw ")
                .Add(desk.Figure("power", me.Id, ink: me.PowerGw > me.SitesGw + 0.005 ? Ink.Bad : Ink.Strong))
                .Add(". Coming: ").Add(coming.Width == 0 ? Line.Of("nothing", Ink.Strong) : coming).Add("."), context.Width));
        }

        if (me.Setup.SellsCompute)
        {
            sheet.Add(Bar(desk, "Sold or used", me.Utilisation, context));
        }

        sheet.Append(Wrap.Words(Line.Of("Own models run on ").Add(desk.Figure("compute-used", me.Id, ink: Ink.Strong))
            .Add(", of it spot ").Add(desk.Figure("spot", me.Id, ink: Ink.Strong)).Add(", short of ")
            .Add(desk.Figure("short", me.Id, ink: me.ComputeShortGw > 0.02 ? Ink.Bad : Ink.Strong)).Add("."), context.Width));
        return sheet;
    }

    private static Line Bar(SeatDesk desk, string label, double share, DrawingContext context) => Line.Of($"{label} ")
        .Add(HorizontalBar.Draw(Show.Number(share), 1, Math.Min(30, context.Width / 3), context.Glyphs))
        .Add(" ").Add(desk.Figure("utilisation", desk.View.MyId, ink: share > 0.97 ? Ink.Warning : Ink.Strong, text: v => Show.Percent(v, 0)));

    private static Sheet Fleet(SeatDesk desk, DrawingContext context)
    {
        // Who installs no chips of its own has nothing to read in those columns.
        bool builds = desk.Me.Setup.Builds;
        Column[] own = builds ? [Column.Number("Installed"), Column.Number("Work"), Column.Number("+1"), Column.Number("+2")] : [];
        Table table = new([Column.Text("Chips", 9), .. own, Column.Number("Run on"), Column.Number("Aim"), Column.Number("Ported"), Column.Number("Lost")]);
        string me = desk.View.MyId;
        foreach (FleetView f in desk.Me.Fleet)
        {
            Line Of(string kind) => desk.Figure(kind, me, f.Family, text: Gw);
            Line Part(string kind) => desk.Figure(kind, me, f.Family, text: v => Show.Percent(v, 0));
            Line[] installed = builds ? [Of("chips-power"), Of("chips-work"), Of("chips-next"), Of("chips-after")] : [];
            table.AddRow($"fam:{f.Family}", [f.Name, .. installed, Of("chips-used"), Part("chips-aim"), Part("chips-ported"), Part("chips-lost")]);
        }

        Line All(string kind) => desk.Figure(kind, me, text: Gw);
        Line[] sums = builds ? [All("power"), All("capacity"), All("coming-next"), All("coming-after")] : [];
        table.Rule().Add(["All, GW", .. sums, All("compute-used")]);
        return Panel.Draw(builds ? "My chips" : "Chips my models run on, all rented", context, table.Draw);
    }

    internal static Sheet Market(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Chips", 16), Column.Text("From", 9, 3), Column.Number("$B/GW"), Column.Number("Work/GW"), Column.Number("$B/work"),
            Column.Number("Supply"), Column.Number("Orders"), Column.Number("Software"));
        foreach (ChipView chip in desk.View.Market.Chips)
        {
            string name = chip.ShockQuarters > 0 ? $"{chip.Name} (cut, {chip.ShockQuarters}q)" : chip.Name;
            table.AddRow($"fam:{chip.Id}", name, chip.Merchant ? desk.NameOf(chip.Owner) : $"{desk.NameOf(chip.Owner)}'s own",
                desk.Figure("chip-price", chip.Id, text: v => Show.Fixed(v, 1)), desk.Figure("chip-performance", chip.Id, text: Gw), desk.Figure("chip-cost", chip.Id, text: v => Show.Fixed(v, 1)),
                desk.Figure("chip-supply", chip.Id), desk.Figure("chip-orders", chip.Id, ink: chip.Tightness > 1.02 ? Ink.Warning : Ink.Normal, text: v => Show.Percent(v, 0)), desk.Figure("chip-maturity", chip.Id, text: v => Show.Percent(v, 0)));
        }

        return Panel.Draw("Chips for sale", context, table.Draw);
    }

    private static Sheet Rented(SeatDesk desk, DrawingContext context)
    {
        IReadOnlyList<ContractView> mine = [.. desk.View.Contracts.Where(c => c.Customer == desk.View.MyId || c.Provider == desk.View.MyId)];
        if (mine.Count == 0)
        {
            return new Sheet();
        }

        return Panel.Draw("Compute contracts", context, inner => ContractTable.Draw(desk, mine, inner));
    }

    private static string Gw(double gigawatts) => Show.Fixed(gigawatts, 2);
}

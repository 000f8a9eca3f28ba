using CloudWars.Core.Numbers;
using CloudWars.Core.Orders;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 3: models for those that train them, customers and prices for those that sell compute.</summary>
internal sealed class ProductsPage : Page
{
    public override string Name => "Models & customers";

    public override string Tab => "Sales";

    public override IReadOnlyList<OrderGroup> Orders => [OrderGroup.Models, OrderGroup.Customers];

    public override string Topic => "models";

    public override string Help =>
        "Capability: an index of how good the model on the market is; anyone can try it, so it is public. Algorithms: how good a model trained "
        + "today would be with the same compute; a rival's is an estimate with a stated error in points.\n"
        + "Share: part of all money spent on models. Price: against the usual. Served: users that could be served; the rest went away.\n"
        + "Benchmark: the research budget that keeps pace with the field. A training run takes one to three quarters and compute that then serves nobody.\n"
        + "Enterprise: companies that rent AI compute. Markup: your price against the market's. Backlog: signed compute that is still to be delivered.";

    public override Sheet Below(SeatDesk desk, int part, DrawingContext room) => Columns.Even(room, half => MarketPage.MarketChart(desk, 2, half), half => MarketPage.MarketChart(desk, 0, half));

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context)
    {
        CompanyView me = desk.Me;
        Sheet models = me.Setup.TrainsModels ? Mine(desk, context) : new Sheet();
        Sheet customers = me.Setup.SellsCompute ? Customers(desk, context) : new Sheet();
        return Stack.Spaced(models, customers, Labs(desk, context), me.Setup.SellsCompute ? Clouds(desk, context) : new Sheet());
    }

    private static Sheet Mine(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        string id = me.Id;
        Line run = me.RunQuartersLeft > 0
            ? Line.Of("In training: ").Add(desk.Figure("run-compute", id, ink: Ink.Strong)).Add($" GW-quarters so far, ends in {Counted.Of(me.RunQuartersLeft, "quarter")}", Ink.Strong)
                .Add(", takes ").Add(desk.Figure("train-share", id, text: Whole)).Add(" of your compute.")
            : Line.Of("No model is in training.", Ink.Warning).Add(" The last run used ").Add(desk.Figure("last-run", id)).Add(" GW-quarters.");
        return Panel.Draw("My models", context, inner => Stack.Of(
            Wrap.Words(Line.Of("Capability ").Add(desk.Figure("capability", id, ink: Ink.Strong, text: Point)).Add(" (").Add(desk.Figure("capability-gap", id, text: v => Show.Change(v, 0)))
                .Add(" against the frontier's ").Add(desk.Figure("outside-capability", text: Point)).Add("), algorithms ").Add(desk.Figure("algorithms", id, ink: Ink.Strong, text: Point)).Add("."), inner.Width),
            Wrap.Words(run, inner.Width),
            Wrap.Words(Line.Of("Research ").Add(desk.Figure("research", id, ink: Ink.Strong)).Add(" a quarter (benchmark ").Add(desk.Figure("research-benchmark", id)).Add("). Compute: ")
                .Add(desk.Figure("training", id, ink: Ink.Strong)).Add(" training, ").Add(desk.Figure("serving-need", id, ink: Ink.Strong)).Add(" needed to serve of ").Add(desk.Figure("compute-used", id)).Add("."), inner.Width),
            Wrap.Words(Line.Of("Products: ").Add(desk.Figure("product-revenue", id, ink: Ink.Strong)).Add(" a quarter at ").Add(desk.Figure("product-price", id, text: Against))
                .Add(" to the usual price; ").Add(desk.Figure("product-served", id, text: Whole)).Add(" of users served."), inner.Width)));
    }

    private static Sheet Customers(SeatDesk desk, DrawingContext context)
    {
        string id = desk.View.MyId;
        return Panel.Draw("My customers", context, inner => Stack.Of(
            Wrap.Words(Line.Of("Compute sells at ").Add(desk.Figure("compute-price", ink: Ink.Strong)).Add(" a GW and quarter", Ink.Strong).Add(" on the market; your price is ")
                .Add(desk.Figure("markup", id, ink: Ink.Strong, text: Against)).Add(" against it."), inner.Width),
            Wrap.Words(Line.Of("Enterprises want ").Add(desk.Figure("enterprise-demand", ink: Ink.Strong)).Add("; ").Add(desk.Figure("enterprise-share", id, text: v => Show.Percent(v))).Add(" come to you, you serve ")
                .Add(desk.Figure("enterprise-gw", id, ink: Ink.Strong)).Add(". Contracts take ").Add(desk.Figure("contract-compute", id)).Add(", your own services ").Add(desk.Figure("internal-need", id))
                .Add(", of which ").Add(desk.Figure("internal-served", id)).Add(" are served."), inner.Width),
            Wrap.Words(Line.Of("Backlog ").Add(desk.Figure("backlog", id, ink: Ink.Strong)).Add(": signed compute that is still to be delivered."), inner.Width)));
    }

    private static string Whole(double share) => Show.Percent(share, 0);

    private static string Against(double share) => Show.PercentChange(share, 0);

    private static string Point(double points) => Show.Fixed(points, 0);

    private static Sheet Labs(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Models of", 10), Column.Number("Capability"), Column.Number("Change", 2), Column.Number("Algorithms", 1), Column.Number("Share"),
            Column.Number("Price", 1), Column.Number("Served", 2), Column.Number("Revenue"));
        foreach (CompanyView lab in desk.View.Companies.Where(c => c.Setup.TrainsModels && c.Active).OrderByDescending(c => c.Capability))
        {
            Line Of(string kind, Func<double, string>? text = null) => desk.Figure(kind, lab.Id, text: text);
            string error = lab.Algorithms.IsKnown ? "" : $" +/-{Show.Fixed(lab.Algorithms.Error * 20, 1)}";
            table.AddRow($"co:{lab.Id}", Line.Of(lab.Name, lab.IsMine ? Ink.Accent : Ink.Normal), Of("capability", v => Show.Fixed(v, 1)), desk.Moved(new("capability", lab.Id), (before, now) => Show.Change(now - before), context.Glyphs),
                Of("algorithms", v => Show.Fixed(v, 1) + error), Of("product-share", v => Show.Percent(v)), Of("product-price", Against), Of("product-served", Whole), Of("product-revenue", _ => Show.Estimated(lab.ProductRevenue)));
        }

        table.Add("Best outside", desk.Figure("outside-capability", text: v => Show.Fixed(v, 1)), "", "", desk.Figure("outside-share", text: v => Show.Percent(v)), "", "", "");
        return Panel.Draw(Line.Of("The model market: ").Add(desk.Figure("model-market")).Add(" a quarter"), context, table.Draw);
    }

    private static Sheet Clouds(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Clouds", 10), Column.Number("Share"), Column.Number("Serves"), Column.Number("Price"), Column.Number("Contracts"), Column.Number("Sold", 1), Column.Number("Backlog", 1));
        foreach (CompanyView cloud in desk.View.Companies.Where(c => c.Setup.SellsCompute && c.Active).OrderByDescending(c => c.EnterpriseShare))
        {
            Line Of(string kind, Func<double, string>? text = null) => desk.Figure(kind, cloud.Id, text: text);
            table.AddRow($"co:{cloud.Id}", Line.Of(cloud.Name, cloud.IsMine ? Ink.Accent : Ink.Normal), Of("enterprise-share", v => Show.Percent(v)), Of("enterprise-gw"), Of("markup", Against),
                Of("contract-compute"), Of("utilisation", Whole), Of("backlog"));
        }

        return Panel.Draw(Line.Of("Enterprise compute: ").Add(desk.Figure("enterprise-demand")).Add(" wanted"), context, table.Draw);
    }
}

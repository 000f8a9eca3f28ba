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

    public override string Help =>
        "Capability: an index of how good the model on the market is; anyone can try it, so it is public. Algorithms: how good a model trained "
        + "today would be with the same compute; a rival's is an estimate with a stated error in points.\n"
        + "Share: part of all money spent on models. Price: against the usual. Served: users that could be served; the rest went away.\n"
        + "Benchmark: the research budget that keeps pace with the field. A training run takes one to three quarters and compute that then serves nobody.\n"
        + "Enterprise: companies that rent AI compute. Markup: your price against the market's. Backlog: signed compute that is still to be delivered.";

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
        double outside = desk.View.Market.OutsideCapability;
        Line run = me.RunQuartersLeft > 0
            ? Line.Of("In training: ").Add($"{Show.Fixed(me.RunCompute, 2)} GW-quarters so far, ends in {Show.Count(me.RunQuartersLeft, "quarter")}", Ink.Strong).Add($", takes {Show.Percent(me.TrainShare, 0)} of your compute.")
            : Line.Of("No model is in training.", Ink.Warning).Add($" The last run used {Show.Fixed(me.LastRunCompute, 2)} GW-quarters.");
        return Panel.Draw("My models", context, inner => Stack.Of(
            Wrap.Words(Line.Of("Capability ").Add(Show.Fixed(me.Capability, 0), Ink.Strong).Add($" ({Show.Change(me.Capability - outside, 0)} against the frontier's {Show.Fixed(outside, 0)}), algorithms ")
                .Add(Show.Fixed(me.Algorithms.Value, 0), Ink.Strong).Add("."), inner.Width),
            Wrap.Words(run, inner.Width),
            Wrap.Words(Line.Of("Research ").Add($"{Show.Billions(me.Research.Value)} a quarter", Ink.Strong).Add($" (benchmark {Show.Billions(me.ResearchBenchmark)}). Compute: ")
                .Add($"{Show.Gw(me.TrainingGw)} training, {Show.Gw(me.ServingNeedGw)} needed to serve", Ink.Strong).Add($" of {Show.Gw(me.ComputeUsed)}."), inner.Width),
            Wrap.Words(Line.Of("Products: ").Add($"{Show.Billions(me.ProductRevenue.Value)} a quarter", Ink.Strong).Add($" at {Show.PercentChange(me.ProductPrice - 1, 0)} to the usual price; {Show.Percent(me.ProductServed, 0)} of users served."), inner.Width)));
    }

    private static Sheet Customers(SeatDesk desk, DrawingContext context)
    {
        CompanyView me = desk.Me;
        MarketView market = desk.View.Market;
        return Panel.Draw("My customers", context, inner => Stack.Of(
            Wrap.Words(Line.Of("Compute sells at ").Add($"${Show.Fixed(market.ComputePrice, 2)}B a GW and quarter", Ink.Strong).Add(" on the market; your price is ")
                .Add(Show.PercentChange(me.ComputeMarkup, 0), Ink.Strong).Add(" against it."), inner.Width),
            Wrap.Words(Line.Of("Enterprises want ").Add(Show.Gw(market.EnterpriseDemandGw), Ink.Strong).Add($"; {Show.Percent(me.EnterpriseShare)} come to you, you serve ")
                .Add(Show.Gw(me.EnterpriseGw), Ink.Strong).Add($". Contracts take {Show.Gw(me.ContractGw)}, your own services {Show.Gw(me.InternalNeedGw)} ({Show.Percent(me.InternalServed, 0)} served)."), inner.Width),
            Wrap.Words(Line.Of("Backlog ").Add(Show.Billions(me.Backlog), Ink.Strong).Add(": signed compute that is still to be delivered."), inner.Width)));
    }

    private static Sheet Labs(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Models of", 10), Column.Number("Capability"), Column.Number("Change", 2), Column.Number("Algorithms", 1), Column.Number("Share"),
            Column.Number("Price", 1), Column.Number("Served", 2), Column.Number("Revenue"));
        foreach (CompanyView lab in desk.View.Companies.Where(c => c.Setup.TrainsModels && c.Active).OrderByDescending(c => c.Capability))
        {
            double change = lab.Capability - desk.Before.Company(lab.Id).Capability;
            string error = lab.Algorithms.IsKnown ? "" : $" +/-{Show.Fixed(lab.Algorithms.Error * 20, 1)}";
            table.AddRow($"co:{lab.Id}", Line.Of(lab.Name, lab.IsMine ? Ink.Accent : Ink.Normal), Show.Fixed(lab.Capability, 1), Show.Moved(change, Show.Change(change), context.Glyphs),
                Show.Fixed(lab.Algorithms.Value, 1) + error, Show.Percent(lab.ProductShare), Show.PercentChange(lab.ProductPrice - 1, 0), Show.Percent(lab.ProductServed, 0), Show.Estimated(lab.ProductRevenue));
        }

        table.Add("Best outside", Show.Fixed(desk.View.Market.OutsideCapability, 1), "", "", Show.Percent(desk.View.Market.OutsideModelShare), "", "", "");
        return Panel.Draw($"The model market: {Show.Billions(desk.View.Market.ModelMarket)} a quarter", context, table.Draw);
    }

    private static Sheet Clouds(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Clouds", 10), Column.Number("Share"), Column.Number("Serves"), Column.Number("Price"), Column.Number("Contracts"), Column.Number("Sold", 1), Column.Number("Backlog", 1));
        foreach (CompanyView cloud in desk.View.Companies.Where(c => c.Setup.SellsCompute && c.Active).OrderByDescending(c => c.EnterpriseShare))
        {
            table.AddRow($"co:{cloud.Id}", Line.Of(cloud.Name, cloud.IsMine ? Ink.Accent : Ink.Normal), Show.Percent(cloud.EnterpriseShare), Show.Gw(cloud.EnterpriseGw), Show.PercentChange(cloud.ComputeMarkup, 0),
                Show.Gw(cloud.ContractGw), Show.Percent(cloud.Utilisation, 0), Show.Billions(cloud.Backlog));
        }

        return Panel.Draw($"Enterprise compute: {Show.Gw(desk.View.Market.EnterpriseDemandGw)} wanted", context, table.Draw);
    }
}

using CloudWars.Core.Numbers;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Page 7: prices against fundamentals for everyone, mood, the bubble gauge, charts.</summary>
internal sealed class MarketPage : Page
{
    /// <summary>The part that shows what became of a share.</summary>
    public const int ReturnChart = 2;

    private const double GaugeFull = 1;

    private static readonly (string Title, Func<SeatView, double> Figure, Func<decimal, string> Label)[] MarketCharts =
    [
        ("Compute price, $B a GW and quarter", v => v.Market.ComputePrice, v => Format.Fixed(v, 2)),
        ("Price over fundamentals, all companies", v => DMath.Exp(v.Market.Gap) - 1, v => Format.PercentChange(v, 0)),
        ("Model market, $B a quarter", v => v.Market.ModelMarket, v => Format.Fixed(v, 1)),
    ];

    public override string Name => "Market";

    public override string Topic => "value";

    public override string Help =>
        "Value: what the market pays. Fundamental: what a company's expected cash is worth today at its cost of capital. Over: how far the price stands above that. "
        + "Mood and rumour are the two reasons for the difference. Risk: what dependency and debt add to the cost of capital a year, and take off the value.\n"
        + "Bubble gauge: the mean gap of prices over fundamentals. The higher it stands and the more money goes in circles, the likelier the mood breaks. After a break "
        + "new shares are hard to sell for some quarters.\n"
        + "A private company's value is what its last round and the market's indication say.";

    public override IReadOnlyList<string> Parts(SeatDesk desk) => ["Values", "Value chart", "Return chart", "Gap chart", "Markets", "Chips"];

    public override Sheet Below(SeatDesk desk, int part, DrawingContext room) => part == 0 ? Columns.Even(room, half => Returns(desk, half), half => Gaps(desk, half)) : new Sheet();

    /// <summary>Market values over time.</summary>
    public static Sheet ValueChart(SeatDesk desk, DrawingContext context) => CompanyChart(desk, context, c => c.Value, v => Format.Money(v * 1_000_000_000m), "Market value");

    /// <summary>What became of a share.</summary>
    public static Sheet Returns(SeatDesk desk, DrawingContext context) =>
        CompanyChart(desk, context, c => 100 * c.Value / Math.Max(0.001, c.Shares) / StartPerShare(desk, c.Id), v => Format.Fixed(v, 0), "Value per share, start = 100");

    /// <summary>How far prices stood above fundamental values.</summary>
    public static Sheet Gaps(SeatDesk desk, DrawingContext context) =>
        CompanyChart(desk, context, c => (c.Value / Math.Max(1e-9, c.Fundamental)) - 1, v => Format.PercentChange(v, 0), "Price over fundamental value: the gap");

    /// <summary>Prices of compute, and how much is spent on models.</summary>
    public static Sheet MarketChart(SeatDesk desk, int which, DrawingContext context) =>
        Chart(desk, MarketCharts[which].Title, [Series.Of(MarketCharts[which].Title, desk.Past.Select(v => Show.Number(MarketCharts[which].Figure(v))))], MarketCharts[which].Label, context, context.Height);

    public override Sheet Draw(SeatDesk desk, int part, DrawingContext context) => part switch
    {
        1 => ValueChart(desk, context),
        ReturnChart => Returns(desk, context),
        3 => Gaps(desk, context),
        4 => Markets(desk, context),
        5 => ComputePage.Market(desk, context),
        _ => Stack.Spaced(Gauge(desk, context), Values(desk, context)),
    };

    private static double StartPerShare(SeatDesk desk, string company)
    {
        CompanyView start = desk.Past[0].Company(company);
        return Math.Max(1e-12, start.Value / Math.Max(0.001, start.Shares));
    }

    private static Sheet Gauge(SeatDesk desk, DrawingContext context)
    {
        MarketView market = desk.View.Market;
        double over = DMath.Exp(market.Gap) - 1;
        Line bar = Line.Of("Bubble gauge  ", Ink.Heading).Add(HorizontalBar.Draw(Show.Number(Math.Max(0, over)), Show.Number(GaugeFull), 24, context.Glyphs, over > 0.5 ? Ink.Bad : Ink.Warning))
            .Add("  prices ", Ink.Strong).Add(desk.Figure("gap", ink: Ink.Strong, text: v => Show.PercentChange(v, 0))).Add(" to fundamentals", Ink.Strong);
        Line words = Line.Of("Odds that the mood breaks: ").Add(desk.Figure("break-odds", text: v => Show.Percent(v, 0))).Add(" a quarter. Anxiety ").Add(desk.Figure("anxiety", text: v => Show.Percent(v, 0)))
            .Add(". Circular money ").Add(desk.Figure("market-circularity", text: v => Show.Percent(v))).Add(" of AI revenue. Risk-free rate ").Add(desk.Figure("risk-free", text: v => Show.Percent(v))).Add(".");
        words = market.WindowShutQuarters == 0 ? words : words.Add(" New shares sell badly for ").Add(desk.Figure("window-shut", text: v => Counted.Of((int)v, "more quarter"))).Add(".");
        return new Sheet().Add(bar.Truncate(context.Width)).Append(Wrap.Words(words, context.Width));
    }

    private static Sheet Values(SeatDesk desk, DrawingContext context)
    {
        Table table = new(
            Column.Text("Company", 9), Column.Number("Value"), Column.Number("Change"), Column.Number("Fundam."), Column.Number("Over"), Column.Number("Mood"), Column.Number("Rumour"), Column.Number("Risk"), new Column("So far", Priority: 1));
        foreach (CompanyView c in desk.View.Companies.Where(c => c.Active).OrderByDescending(c => c.Value))
        {
            Line Of(string kind, Func<double, string>? text = null) => desk.Figure(kind, c.Id, text: text);
            table.AddRow($"why:value:{c.Id}", Line.Of(c.Listed ? c.Name : c.Name + "*", c.IsMine ? Ink.Accent : Ink.Normal), Of("value"), desk.Moved(new("value", c.Id), (before, now) => Show.PercentChange(Show.Growth(before, now)), context.Glyphs),
                Of("fundamental"), Of("over", Against), Of("mood", Against), Of("rumour", Against), Of("risk-added", v => Show.Percent(v)), Sparkline.Draw(desk.History(c.Id, x => x.Value), 12, context.Glyphs));
        }

        return table.Draw(context).Append(Wrap.Words("* private: valued by rounds and indications. Enter opens a value.", context.Width, Ink.Muted));
    }

    private static string Against(double share) => Show.PercentChange(share, 0);

    private static Sheet CompanyChart(SeatDesk desk, DrawingContext context, Func<CompanyView, double> figure, Func<decimal, string> label, string title)
    {
        IEnumerable<Series> series = desk.View.Companies.Where(c => c.IsSeat).OrderByDescending(c => c.IsMine).ThenByDescending(c => c.Value)
            .Take(6).Select(c => Series.Of(c.Name, desk.History(c.Id, figure)));
        return Chart(desk, title, [.. series], label, context, Math.Max(10, context.Height - 3));
    }

    private static Sheet Markets(SeatDesk desk, DrawingContext context) =>
        Stack.Spaced(Enumerable.Range(0, MarketCharts.Length).Select(which => MarketChart(desk, which, context with { Height = Math.Max(9, (context.Height / MarketCharts.Length) - 2) })));

    private static Sheet Chart(SeatDesk desk, string title, IReadOnlyList<Series> series, Func<decimal, string> label, DrawingContext context, int height)
    {
        if (desk.Past.Count < 2)
        {
            return new Sheet().Add(title, Ink.Heading).Add("The chart begins with the first quarter's end.", Ink.Muted);
        }

        LineChart chart = new(series, label) { FirstLabel = desk.Past[0].LastQuarterLabel, LastLabel = desk.View.LastQuarterLabel };
        return new Sheet().Add(title, Ink.Heading).Append(chart.Draw(context with { Height = height - 1 }));
    }
}

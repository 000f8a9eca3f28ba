using CloudWars.Core.Explain;
using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>The player's own figures: value now, its way so far, the change over the last quarter.</summary>
internal sealed class HeadquartersFigures
{
    private const int SparkNarrow = 6;
    private const int SparkWide = 16;
    private const int WideEnough = 48;

    private readonly SeatDesk _desk;
    private readonly Glyphs _glyphs;
    private readonly int _spark;
    private readonly Table _table =
        new(Column.Text("Figure", 8), Column.Number("Now"), new Column("So far", Priority: 1), Column.Number("Change"));

    private HeadquartersFigures(SeatDesk desk, DrawingContext context)
    {
        (_desk, _glyphs) = (desk, context.Glyphs);
        _spark = context.Width >= WideEnough ? SparkWide : SparkNarrow;
    }

    public static Sheet Draw(SeatDesk desk, DrawingContext context) => new HeadquartersFigures(desk, context).Fill().Draw(context);

    private Table Fill()
    {
        CompanyView me = _desk.Me;
        Add("Value", "value", c => c.Value, Show.Billions);
        Add("Fundamental", "fundamental", c => c.Fundamental, Show.Billions);
        Add("Cash", "cash", c => c.Cash.Value, Show.Billions);
        Add("Revenue", "revenue", c => c.Revenue.Value, Show.Billions);
        if (me.Debt > 0.05)
        {
            Add("Debt", "debt", c => c.Debt, Show.Billions, moreIsBad: true);
        }

        if (me.Setup.SellsCompute)
        {
            Add("Compute", "capacity", c => c.Capacity, Show.Gw, (before, now) => Show.Change(now - before, 2));
            Add("Sold", "utilisation", c => c.Utilisation, v => Show.Percent(v, 0), (before, now) => Points(now - before, 0));
        }

        if (me.Setup.TrainsModels)
        {
            Add(me.Setup.SellsCompute ? "Own models" : "Compute", "compute-used", c => c.ComputeUsed, Show.Gw, (before, now) => Show.Change(now - before, 2));
            Add("Capability", "capability", c => c.Capability, v => Show.Fixed(v, 0), (before, now) => Show.Change(now - before));
        }

        Add("Risk added", "risk-added", c => c.DependencyPremium + c.LeveragePremium, v => Show.Percent(v), (before, now) => Points(now - before, 1), moreIsBad: true);
        return _table;
    }

    private static string Points(double change, int decimals) => Show.Change(Math.Abs(change) < 1e-9 ? 0 : change * 100, decimals) + "pt";

    /// <summary>Without words of its own a change is shown in percent.</summary>
    private void Add(string label, string kind, Func<CompanyView, double> history, Func<double, string> text, Func<double, double, string>? change = null, bool moreIsBad = false)
    {
        FigureId id = new(kind, _desk.View.MyId);
        Line moved = _desk.Moved(id, change ?? ((before, now) => Show.PercentChange(Show.Growth(before, now))), _glyphs, moreIsBad);
        _table.AddRow($"why:{id}", label, _desk.Figure(id, Ink.Strong, text), Sparkline.Draw(_desk.History(_desk.View.MyId, history), _spark, _glyphs), moved);
    }
}

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

    private static string Points(double change, int decimals) => Show.Change(change * 100, decimals) + "pt";

    private Table Fill()
    {
        CompanyView me = _desk.Me;
        Money("Value", c => c.Value, $"why:value:{me.Id}");
        Money("Fundamental", c => c.Fundamental, $"why:fundamental:{me.Id}");
        Money("Cash", c => c.Cash.Value, "why:cash");
        Money("Revenue", c => c.Revenue.Value, "why:revenue");
        if (me.Debt > 0.05)
        {
            Money("Debt", c => c.Debt, "page:5", moreIsBad: true);
        }

        if (me.Setup.SellsCompute)
        {
            Add("Compute", c => c.Capacity, Show.Gw, change => Show.Change(change, 2), "page:2");
            Add("Sold", c => c.Utilisation, v => Show.Percent(v, 0), change => Points(change, 0), "page:2");
        }

        if (me.Setup.TrainsModels)
        {
            Add(me.Setup.SellsCompute ? "Own models" : "Compute", c => c.ComputeUsed, Show.Gw, change => Show.Change(change, 2), "page:2");
            Add("Capability", c => c.Capability, v => Show.Fixed(v, 0), change => Show.Change(change), "page:3");
        }

        Add("Risk added", c => c.DependencyPremium + c.LeveragePremium, v => Show.Percent(v), change => Points(change, 1), "page:6", moreIsBad: true);
        return _table;
    }

    private void Money(string label, Func<CompanyView, double> figure, string target, bool moreIsBad = false) =>
        Add(label, figure, Show.Billions, null, target, moreIsBad);

    /// <summary>Without words of its own a change is shown in percent.</summary>
    private void Add(string label, Func<CompanyView, double> figure, Func<double, string> now, Func<double, string>? change, string target, bool moreIsBad = false)
    {
        double today = figure(_desk.Me);
        double before = figure(_desk.Before.Me);
        double moved = Math.Abs(today - before) < 1e-9 ? 0 : today - before;
        string text = change is null ? Show.PercentChange(Show.Growth(before, today)) : change(moved);
        Line arrow = _desk.Past.Count < 2 ? Line.Empty : Line.Of(_glyphs.Arrow(Show.Number(moved)) + text, Show.Tone(moreIsBad ? -moved : moved));
        _table.AddRow(target, label, Line.Of(now(today), Ink.Strong), Sparkline.Draw(_desk.History(_desk.View.MyId, figure), _spark, _glyphs), arrow);
    }
}

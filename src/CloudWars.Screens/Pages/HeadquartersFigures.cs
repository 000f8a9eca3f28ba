using CloudWars.Core.Views;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>The player's own figures: value now, its way so far, the change over the last quarter.</summary>
internal static class HeadquartersFigures
{
    private const int SparkWidth = 8;

    public static Sheet Draw(SeatDesk desk, DrawingContext context)
    {
        Table table = new(Column.Text("Figure", 8), Column.Number("Now"), new Column("So far", Priority: 1), Column.Number("Change"));
        CompanyView me = desk.Me;
        Money(table, desk, context.Glyphs, "Value", c => c.Value, $"why:value:{me.Id}");
        Money(table, desk, context.Glyphs, "Fundamental", c => c.Fundamental, $"why:fundamental:{me.Id}");
        Money(table, desk, context.Glyphs, "Cash", c => c.Cash.Value, "why:cash");
        Money(table, desk, context.Glyphs, "Revenue", c => c.Revenue.Value, "why:revenue");
        if (me.Debt > 0.05)
        {
            Money(table, desk, context.Glyphs, "Debt", c => c.Debt, "page:5");
        }

        if (me.Setup.SellsCompute)
        {
            Add(table, desk, context.Glyphs, "Compute", c => c.Capacity, Show.Gw, change => Show.Change(change, 2), "page:2");
            Add(table, desk, context.Glyphs, "Sold", c => c.Utilisation, v => Show.Percent(v, 0), change => Show.Change(change * 100, 0) + "pt", "page:2");
        }

        if (me.Setup.TrainsModels)
        {
            Add(table, desk, context.Glyphs, me.Setup.SellsCompute ? "Own models" : "Compute", c => c.ComputeUsed, Show.Gw, change => Show.Change(change, 2), "page:2");
            Add(table, desk, context.Glyphs, "Capability", c => c.Capability, v => Show.Fixed(v, 0), change => Show.Change(change), "page:3");
        }

        Add(table, desk, context.Glyphs, "Risk premium", c => c.DependencyPremium + c.LeveragePremium, v => Show.Percent(v), change => Show.Change(change * 100) + "pt", "page:6", moreIsBad: true);
        return table.Draw(context);
    }

    private static void Money(Table table, SeatDesk desk, Glyphs glyphs, string label, Func<CompanyView, double> figure, string target) =>
        Add(table, desk, glyphs, label, figure, Show.Billions, null, target, moreIsBad: label == "Debt");

    private static void Add(
        Table table, SeatDesk desk, Glyphs glyphs, string label, Func<CompanyView, double> figure, Func<double, string> now, Func<double, string>? change, string target, bool moreIsBad = false)
    {
        double today = figure(desk.Me);
        double before = figure(desk.Before.Me);
        double moved = Math.Abs(today - before) < 1e-9 ? 0 : today - before;
        string text = change is null ? Show.PercentChange(Show.Growth(before, today)) : change(moved);
        Line arrow = Line.Of(glyphs.Arrow(Show.Number(moved)) + text, Show.Tone(moreIsBad ? -moved : moved));
        table.AddRow(target, label, Line.Of(now(today), Ink.Strong), Sparkline.Draw(desk.History(desk.View.MyId, figure), SparkWidth, glyphs), arrow);
    }
}

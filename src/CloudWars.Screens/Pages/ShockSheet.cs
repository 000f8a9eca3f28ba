using CloudWars.Analysis.Forecasts;
using CloudWars.Core.Explain;
using CloudWars.Core.Numbers;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>Shock tests: which can be tried, and what one would cost me in the middle of many futures.</summary>
internal static class ShockSheet
{
    private const int Distance = 4;

    /// <summary>All shocks, with the result of those that were tried.</summary>
    public static Sheet Draw(SeatDesk desk, DrawingContext context)
    {
        if (desk.View.QuartersLeft == 0)
        {
            return Wrap.Words("The game ends with this quarter: nothing is left to strike.", context.Width, Ink.Muted);
        }

        int quarters = Math.Min(Distance, desk.View.QuartersLeft);
        Table table = new(Column.Text("What if next quarter", 30), Column.Number("Value"), Column.Number("Cash"), Column.Number("Risk", 1));
        foreach (Shock shock in Shock.All(desk.View))
        {
            Line[] results = desk.Shocks.TryGetValue(shock.Id, out ShockForecast? tried)
                ? [Change(tried, "value", quarters), Change(tried, "cash", quarters), Change(tried, "risk", quarters)]
                : [Line.Of("try it", Ink.Key), Line.Of("-", Ink.Muted), Line.Of("-", Ink.Muted)];
            table.AddRow($"shock:{shock.Id}", [shock.Title, .. results]);
        }

        string answer = $"Enter lets one happen in many imagined futures, with the orders you have drafted, and shows what it changes within {(quarters == Distance ? "a year" : "the game")}.";
        return Panel.Draw("Shock test", context, table.Draw).Append(Wrap.Words(answer, context.Width, Ink.Muted));
    }

    /// <summary>One shock: every measure with it and without it, over the quarters.</summary>
    public static Sheet Result(SeatDesk desk, ShockForecast tried, DrawingContext context)
    {
        string trouble = $"The company fails or is taken over in {Show.Percent(tried.Struck.TroubleOdds, 0)} of the futures with the shock, in {Show.Percent(tried.Calm.TroubleOdds, 0)} without.";
        int distance = Math.Min(Distance, tried.Calm.Quarters);
        Line worst = Line.Of($"In {Counted.Of(distance, "quarter")}: value ", Ink.Strong).Add(Change(tried, "value", distance)).Add(", cash ", Ink.Strong).Add(Change(tried, "cash", distance)).Add(". ", Ink.Strong).Add(trouble);
        Sheet sheet = Wrap.Words(worst, context.Width).Blank();
        foreach (Fan struck in tried.Struck.Fans)
        {
            Fan calm = tried.Calm.Of(struck.Measure.Name);
            Table table = new(Column.Text(struck.Measure.Title, 20), Column.Number("Without it"), Column.Number("With it"), Column.Number("Difference"), Column.Text("With it, 10 to 90 of a hundred", 12, 1));
            for (int q = 1; q < struck.Bands.Count; q++)
            {
                Band band = struck.Bands[q];
                table.Add(desk.View.Setup.Start.Label(desk.View.Quarter + q), Amount(struck, calm.Bands[q].Mid), Line.Of(Amount(struck, band.Mid), Ink.Strong), Change(tried, struck.Measure.Name, q), Line.Of($"{Amount(struck, band.Low)} to {Amount(struck, band.High)}", Ink.Muted));
            }

            sheet.Append(table.Draw(context)).Blank();
        }

        return sheet.Append(Wrap.Words($"The same {tried.Calm.Futures} futures with and without the shock, from what you can know.", context.Width, Ink.Muted));
    }

    private static Line Change(ShockForecast tried, string measure, int quarters)
    {
        double change = tried.Change(measure, Math.Min(quarters, tried.Calm.Quarters));
        Unit unit = tried.Calm.Of(measure).Measure.Unit;
        return Line.Of(unit == Unit.Share ? Show.PercentChange(change, 2) : Show.BillionsChange(change), Show.Tone(measure == "risk" ? -change : change));
    }

    private static string Amount(Fan fan, double amount) => fan.Measure.Unit == Unit.Share ? Show.Percent(amount) : Show.Billions(amount);
}

using CloudWars.Analysis.Forecasts;
using CloudWars.Core.Explain;
using CloudWars.Core.Numbers;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>What to expect: the 10, 50 and 90 of a hundred for each measure, as figures and, where there is room, as fans.</summary>
internal static class ForecastSheet
{
    private const int FansFrom = 110;

    public static Sheet Draw(SeatDesk desk, Forecast? forecast, DrawingContext context)
    {
        if (desk.View.QuartersLeft == 0)
        {
            return new Sheet();
        }

        Line title = Line.Of("What these orders are likely to do", Ink.Heading);
        if (forecast is null)
        {
            return new Sheet().Add(title.Add("  futures are being imagined...", Ink.Muted));
        }

        Sheet sheet = new Sheet().Add(title.Add($"  (low, middle, high of {forecast.Futures} futures)", Ink.Muted).Truncate(context.Width));
        sheet.Append(Table(desk, forecast, context));
        sheet.Append(Trouble(forecast, context));
        return context.Width >= FansFrom ? Stack.Spaced(sheet, Fans(desk, forecast, context)) : sheet;
    }

    /// <summary>Signed and not signed, under each other, at the distance that shows most of a deal.</summary>
    public static Sheet Draw(SeatDesk desk, DealForecast? forecast, DrawingContext context)
    {
        if (forecast is null)
        {
            return new Sheet().Add("If you sign, if you do not: futures are being imagined...", Ink.Muted);
        }

        int quarters = Math.Min(4, forecast.Signed.Quarters);
        Table table = new(Column.Text($"In {Counted.Of(quarters, "quarter")}", 10), Column.Number("If you sign"), Column.Number("If you do not"), Column.Number("Difference"));
        foreach (Fan signed in forecast.Signed.Fans)
        {
            Band with = signed.Bands[quarters];
            Band without = forecast.NotSigned.Of(signed.Measure.Name).Bands[quarters];
            double difference = with.Mid - without.Mid;
            bool moreIsBad = signed.Measure.Name == "risk";
            table.Add(signed.Measure.Title, Range(signed, with), Range(signed, without), Line.Of(Show.AmountChange(difference, signed.Measure.Unit), Show.Tone(moreIsBad ? -difference : difference)));
        }

        return table.Draw(context).Append(Wrap.Words($"Low, middle and high of the same {forecast.Signed.Futures} futures with and without the deal.", context.Width, Ink.Muted));
    }

    /// <summary>One line for the list of offers.</summary>
    public static Line Short(DealForecast? forecast)
    {
        if (forecast is null)
        {
            return Line.Of("If you sign, if you do not: being worked out...", Ink.Muted);
        }

        int quarters = Math.Min(4, forecast.Signed.Quarters);
        Fan signed = forecast.Signed.Of("value");
        Fan cash = forecast.Signed.Of("cash");
        double value = signed.Bands[quarters].Mid - forecast.NotSigned.Of("value").Bands[quarters].Mid;
        double money = cash.Bands[quarters].Mid - forecast.NotSigned.Of("cash").Bands[quarters].Mid;
        return Line.Of($"If you sign, in {Counted.Of(quarters, "quarter")}: value ", Ink.Muted).Add(Show.AmountChange(value, Unit.Billions), Show.Tone(value))
            .Add(", cash ", Ink.Muted).Add(Show.AmountChange(money, Unit.Billions), Show.Tone(money)).Add(" against not signing (middle of many futures).", Ink.Muted);
    }

    private static Sheet Table(SeatDesk desk, Forecast forecast, DrawingContext context)
    {
        int[] distances = [.. (context.Width >= FansFrom ? new[] { 1, 2, 4, 6 } : [1, 4]).Where(q => q <= forecast.Quarters).DefaultIfEmpty(forecast.Quarters)];
        Table table = new([Column.Text("", 8), Column.Number("Now"), .. distances.Select(q => Column.Number(desk.View.Setup.Start.Label(desk.View.Quarter + q)))]);
        foreach (Fan fan in forecast.Fans)
        {
            Line[] cells = [.. distances.Select(q => Line.Join(" ", new[] { "low", "mid", "high" }.Select(part => desk.Figure("forecast", fan.Measure.Name, $"{q}-{part}", part == "mid" ? Ink.Strong : Ink.Normal, v => Amount(fan, v)))))];
            table.Add([Short(fan), Line.Of(Amount(fan, fan.Bands[0].Mid), Ink.Strong).Asking(DeskFigures.Target(NowOf(desk, fan))), .. cells]);
        }

        return table.Draw(context);
    }

    private static Sheet Trouble(Forecast forecast, DrawingContext context) => forecast.TroubleOdds < 0.005 ? new Sheet()
        : Wrap.Words($"{context.Glyphs.Cross} In {Show.Percent(forecast.TroubleOdds, 0)} of the futures the company fails or is taken over.", context.Width, Ink.Bad);

    private static Sheet Fans(SeatDesk desk, Forecast forecast, DrawingContext context)
    {
        DrawingContext half = context.WithWidth(Columns.WidthOfEach(context.Width, 2));
        return Columns.SideBySide(context.Width, [.. forecast.Fans.Take(2).Select(fan => FanChart.Draw(
            fan.Measure.Title,
            [.. fan.Bands.Select((band, q) => new FanRow(desk.View.Setup.Start.Label(desk.View.Quarter + q), Show.Number(band.Low), Show.Number(band.Mid), Show.Number(band.High)))],
            v => Amount(fan, (double)v), half))]);
    }

    /// <summary>The figure that the fan starts from.</summary>
    private static FigureId NowOf(SeatDesk desk, Fan fan) => new(fan.Measure.Name switch { "score" => "return", "risk" => "risk-added", string name => name }, desk.View.MyId);

    private static string Short(Fan fan) => fan.Measure.Name switch { "score" => "Return", "risk" => "Risk added", _ => fan.Measure.Title };

    private static Line Range(Fan fan, Band band) => Line.Of(Amount(fan, band.Low) + " ", Ink.Muted).Add(Amount(fan, band.Mid), Ink.Strong).Add(" " + Amount(fan, band.High), Ink.Muted);

    private static string Amount(Fan fan, double amount) => fan.Measure.Unit == Unit.Share ? Show.Percent(amount, 1) : Show.Billions(amount);
}

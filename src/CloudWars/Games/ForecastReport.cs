using System.Text.Json;
using CloudWars.Analysis.Forecasts;
using CloudWars.Analysis.Games;
using CloudWars.Core.Explain;
using CloudWars.Core.Views;
using CloudWars.Output;

namespace CloudWars.Games;

/// <summary>Forecasts and their calibration, for people, as <c>cloudwars.forecast/1</c> and as <c>cloudwars.forecast-calibration/1</c>.</summary>
internal static class ForecastReport
{
    public static void WriteText(TextWriter output, SeatView view, Forecast forecast)
    {
        output.WriteLine($"{view.Me.Name}, {view.Setup.Title}: what the caretaker's orders are likely to do, from {forecast.Futures} futures");
        output.WriteLine("In 10 of 100 futures a figure is below the first number, in 50 below the second, in 90 below the third.");
        foreach (Fan fan in forecast.Fans)
        {
            output.WriteLine();
            TextTable table = new(fan.Measure.Title, "10%", "50%", "90%");
            for (int q = 0; q < fan.Bands.Count; q++)
            {
                Band band = fan.Bands[q];
                table.Add(view.Setup.Start.Label(view.Quarter + q), Amount(fan, band.Low), Amount(fan, band.Mid), Amount(fan, band.High));
            }

            table.Write(output);
        }

        output.WriteLine();
        output.WriteLine($"Odds of failing or being taken over: {forecast.TroubleOdds * 100:0.0}%");
    }

    public static void WriteJson(Utf8JsonWriter json, SeatView view, Forecast forecast)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.forecast/1");
        json.WriteString("scenario", view.Setup.ScenarioId);
        json.WriteString("company", view.MyId);
        json.WriteNumber("quarter", view.Quarter);
        json.WriteNumber("futures", forecast.Futures);
        json.WriteNumber("trouble_odds", JsonOutput.Rounded(forecast.TroubleOdds, 4));
        json.WriteStartArray("fans");
        foreach (Fan fan in forecast.Fans)
        {
            json.WriteStartObject();
            json.WriteString("measure", fan.Measure.Name);
            json.WriteStartArray("quarters");
            foreach (Band band in fan.Bands)
            {
                json.WriteStartObject();
                json.WriteNumber("low", JsonOutput.Rounded(band.Low, 4));
                json.WriteNumber("mid", JsonOutput.Rounded(band.Mid, 4));
                json.WriteNumber("high", JsonOutput.Rounded(band.High, 4));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteText(TextWriter output, GamePlan plan, ForecastBudget budget, int games, CalibrationTable table)
    {
        output.WriteLine($"{plan.Setup.Title} ({plan.Setup.ScenarioId}), seed {plan.Seed}, {games} games, {table.Forecasts} forecasts of {budget.Futures} futures each");
        output.WriteLine("Inside: what came lay between 10% and 90%; right is 80%. Factor: the width that would have held exactly 80%.");
        output.WriteLine();
        TextTable rows = new("Measure", "Quarters", "Forecasts", "Inside", "Below", "Above", "Factor");
        foreach (CalibrationRow row in table.Rows)
        {
            rows.Add(row.Measure.Name, $"{row.Distance}", $"{row.Forecasts}", $"{row.Inside * 100:0.0}%", $"{row.Below * 100:0.0}%", $"{row.Above * 100:0.0}%", $"{row.Fitting:0.00}");
        }

        rows.Write(output);
    }

    public static void WriteJson(Utf8JsonWriter json, GamePlan plan, ForecastBudget budget, int games, CalibrationTable table)
    {
        json.WriteStartObject();
        json.WriteString("format", "cloudwars.forecast-calibration/1");
        json.WriteString("scenario", plan.Setup.ScenarioId);
        json.WriteNumber("seed", plan.Seed);
        json.WriteNumber("games", games);
        json.WriteNumber("forecasts", table.Forecasts);
        json.WriteNumber("futures", budget.Futures);
        json.WriteStartArray("rows");
        foreach (CalibrationRow row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("measure", row.Measure.Name);
            json.WriteNumber("quarters", row.Distance);
            json.WriteNumber("forecasts", row.Forecasts);
            json.WriteNumber("inside", JsonOutput.Rounded(row.Inside, 4));
            json.WriteNumber("below", JsonOutput.Rounded(row.Below, 4));
            json.WriteNumber("above", JsonOutput.Rounded(row.Above, 4));
            json.WriteNumber("fitting_width", JsonOutput.Rounded(row.Fitting, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Amount(Fan fan, double amount) => fan.Measure.Unit == Unit.Share ? $"{amount * 100:0.0}%" : $"${amount:0.0}B";
}

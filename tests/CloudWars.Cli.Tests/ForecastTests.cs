using System.Text.Json;
using CloudWars.Scenarios;

namespace CloudWars.Cli.Tests;

/// <summary>Forecasts and their calibration as commands.</summary>
public sealed class ForecastTests : IDisposable
{
    private readonly Shell _shell = new();

    private static readonly string[] Analysts = ["amazon", "microsoft", "google", "openai", "anthropic", "meta"];

    [Fact]
    public void A_forecast_is_told_as_text_and_as_json()
    {
        Answer text = _shell.Run("forecast", "trainium-gambit", "--company", "amazon", "--futures", "40");
        Answer json = _shell.Run("forecast", "trainium-gambit", "--company", "amazon", "--futures", "40", "--format", "json");

        Assert.Equal(0, text.Code);
        Assert.Contains("90%", text.Out);
        using JsonDocument told = JsonDocument.Parse(json.Out);
        Assert.Equal("cloudwars.forecast/1", told.RootElement.GetProperty("format").GetString());
        Assert.Equal(4, told.RootElement.GetProperty("fans").GetArrayLength());
    }

    [Fact]
    public void A_company_that_has_no_seat_is_named_with_those_that_have()
    {
        Answer answer = _shell.Run("forecast", "trainium-gambit", "--company", "nvidia");

        Assert.Equal(2, answer.Code);
        Assert.Contains("amazon", answer.Error);
    }

    [Fact]
    public void Calibration_counts_what_came_inside_and_outside_the_same_on_one_thread_and_on_two()
    {
        string[] asked = ["forecast", "trainium-gambit", "--calibrate", "--games", "6", "--quarters", "8", "--futures", "40", "--format", "json", .. Analysts.SelectMany(c => new[] { "--seat", $"{c}=ai:analyst" })];
        Answer one = _shell.Run([.. asked, "--threads", "1"]);
        Answer two = _shell.Run([.. asked, "--threads", "2"]);

        Assert.Equal(0, one.Code);
        Assert.Equal(one.Out, two.Out);
        using JsonDocument told = JsonDocument.Parse(one.Out);
        Assert.All(told.RootElement.GetProperty("rows").EnumerateArray(), row =>
            Assert.Equal(1, row.GetProperty("inside").GetDouble() + row.GetProperty("below").GetDouble() + row.GetProperty("above").GetDouble(), 2));
    }

    [Fact]
    public void Calibration_of_one_company_asks_its_seat_alone()
    {
        string[] asked = ["forecast", "the-first-billion", "--calibrate", "--games", "2", "--quarters", "8", "--futures", "20", "--format", "json", .. Seats("the-first-billion")];
        Answer google = _shell.Run([.. asked, "--company", "google"]);
        Answer amazon = _shell.Run([.. asked, "--company", "amazon"]);
        Answer nobody = _shell.Run([.. asked, "--company", "nvidia"]);

        Assert.Equal(0, google.Code);
        Assert.NotEqual(google.Out, amazon.Out);
        Assert.Equal(2, nobody.Code);
    }

    private static IEnumerable<string> Seats(string scenario) =>
        ScenarioLibrary.BuiltIn(scenario).Setup!.Companies.Where(c => c.Seat).SelectMany(c => new[] { "--seat", $"{c.Id}=ai:analyst" });

    public void Dispose() => _shell.Dispose();
}

namespace CloudWars.Scenarios.Tests.Writing;

public sealed class SheetTests
{
    [Fact]
    public void The_sheet_fits_the_width_and_names_every_source()
    {
        ScenarioReading reading = ScenarioReader.ReadPath(Path.Combine(Repository.Scenarios, "trainium-gambit"));
        string sheet = ScenarioSheet.Write(reading, 80);
        Assert.All(sheet.Split('\n'), line => Assert.True(line.Length <= 80, line));
        string flat = string.Join(' ', sheet.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(reading.Setup!.Origins, o => Assert.Contains(string.Join(' ', o.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), flat));
        Assert.Contains("Amazon invests $10.0B at $500B pre-money", flat);
    }

    [Fact]
    public void The_sheet_ends_with_what_happened_in_reality()
    {
        SmallScenario told = SmallScenario.With(("\"title\": \"Two", "\"epilogue\": [{ \"text\": \"They merged.\", \"source\": \"The Paper, 2031\" }, { \"text\": \"Nobody noticed.\" }],\n  \"title\": \"Two"));
        ScenarioReading reading = told.Read();
        Assert.Equal("They merged. (The Paper, 2031)\n\nNobody noticed.", reading.Setup!.Epilogue);
        Assert.Contains("WHAT HAPPENED\nThey merged. (The Paper, 2031)\nNobody noticed.", ScenarioSheet.Write(reading));
    }

    [Fact]
    public void A_scenario_with_errors_has_a_sheet_too() =>
        Assert.Contains("Lantern", ScenarioSheet.Write(SmallScenario.With(("\"cash\": 12", "\"cash\": -1")).Read()));
}

namespace CloudWars.Scenarios.Tests.Reading;

public sealed class BindingTests
{
    [Theory]
    [InlineData("\"cash\": 12", "§\"cahs\": 12", "companies.lantern", "has no \"cahs\"", "cash")]
    [InlineData("\"summary\"", "§\"sumary\"", "", "A scenario has no \"sumary\"", "summary")]
    [InlineData("\"cash\": 12", "\"cash\": §\"12\"", "companies.lantern.cash", "not a text", "without quotes")]
    [InlineData("\"cash\": 12", "\"cash\": §[12]", "companies.lantern.cash", "not a list", "")]
    [InlineData("\"cash\": 12", "\"cash\": §1e999", "companies.lantern.cash", "too large", "$bn")]
    [InlineData("\"cash\": 12", "\"cash\": §{ \"source\": \"x\" }", "companies.lantern.cash", "no value", "value")]
    [InlineData("\"cash\": 12", "\"cash\": §{ \"value\": 1, \"source\": \"x\", \"assumed\": \"y\" }", "companies.lantern.cash", "not both", "Keep")]
    [InlineData("\"cash\": 12", "\"cash\": { \"value\": 1, §\"sauce\": \"x\" }", "companies.lantern.cash", "no \"sauce\"", "source")]
    [InlineData("\"quarters\": 12", "\"quarters\": §12.5", "quarters", "whole number", "")]
    [InlineData("\"role\": \"lab\"", "\"role\": §\"labs\"", "companies.lantern.role", "\"labs\" is not known", "lab")]
    [InlineData("\"trainsModels\": true", "\"trainsModels\": §1", "companies.lantern.trainsModels", "true or false", "")]
    [InlineData("\"lantern\": {", "§\"Lantern!\": {", "companies", "\"Lantern!\" is no id", "lower-case")]
    [InlineData("\"stakes\": [", "\"stakes\": [§null, ", "stakes[0]", "null says nothing", "take it out")]
    [InlineData("\"leg\": \"equity\"", "\"leg\": §\"equty\"", "offers[0].legs[0]", "no leg \"equty\"", "equity")]
    [InlineData("{ \"leg\": \"equity\", \"giver\": \"harbour\", \"amount\": 3,", "§{ \"leg\": \"equity\", \"giver\": \"harbour\",", "offers[0].legs[0]", "no \"amount\"", "Add")]
    [InlineData("\"amount\": 3", "§\"amuont\": 3, \"amount\": 3", "offers[0].legs[0]", "no \"amuont\"", "amount")]
    [InlineData("\"cash\": 12", "\"cash\": 12, §\"cash\": 13", "companies.lantern", "here twice", "Keep one")]
    [InlineData("\"kind\": \"supplyShock\"", "\"kind\": §\"supplyshock\"", "events.fire.kind", "not known here", "supplyShock")]
    public void A_mistake_is_reported_where_it_stands(string find, string put, string path, string says, string remedy)
    {
        SmallScenario scenario = SmallScenario.With((find, put));
        ScenarioReading reading = scenario.Read();
        Assert.False(reading.Ok);
        Problem problem = Assert.Single(reading.Problems, p => p.Message.Contains(says));
        Assert.Equal(path, problem.Path);
        Assert.Equal(scenario.Marked, new Position(problem.Line, problem.Column));
        Assert.Contains(remedy, problem.Remedy);
    }

    [Fact]
    public void A_mistaken_value_is_not_called_missing_too()
    {
        ScenarioReading reading = SmallScenario.With(("\"marketValue\": 90", "\"marketValue\": { \"value\": \"much\" }")).Read();
        Assert.Equal("companies.lantern.marketValue.value", Assert.Single(reading.Problems).Path);
    }

    [Fact]
    public void All_problems_are_reported_at_once_in_the_order_of_the_file()
    {
        ScenarioReading reading = SmallScenario.With(
            ("\"year\": 2026", "\"year\": \"soon\""),
            ("\"owner\": \"northern\"", "\"owner\": \"nothern\""),
            ("\"cash\": 12", "\"cash\": -12"),
            ("\"holder\": \"harbour\"", "\"holder\": \"harbor\""),
            ("\"price\": 3.0", "\"price\": 30"),
            ("\"size\": 0.4", "\"size\": 4"),
            ("\"leakOdds\"", "\"leekOdds\"")).Read();
        Assert.Equal(
            ["start.year", "families.gpu.owner", "companies.lantern.cash", "stakes[0].holder", "contracts[0].price", "events.fire.size", "rules.leekOdds"],
            reading.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Path));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed() =>
        Assert.True(SmallScenario.With(("\"quarters\": 12,", "\"quarters\": /* three years */ 12, // so")).Read().Ok);

    [Fact]
    public void A_line_has_the_column_that_an_editor_shows()
    {
        SmallScenario scenario = SmallScenario.With(("\"title\": \"Two at the table\"", "\"title\": \"Zwei – für 東京\", \"quarters\": §1, \"titel\": \"\""));
        Assert.Contains(scenario.Read().Problems, p => p.Path == "quarters" && new Position(p.Line, p.Column) == scenario.Marked);
    }
}

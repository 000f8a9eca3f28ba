using CloudWars.Scenarios.Checks;

namespace CloudWars.Scenarios.Tests.Checks;

public sealed class ScenarioCheckTests
{
    /// <summary>These need more than a changed file; the tests below are theirs.</summary>
    private static readonly Type[] TestedBelow = [typeof(VariantIsKnown), typeof(BriefingCanBeRead)];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, BadFiles.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_bad_file_is_reported_with_path_line_and_column(int number)
    {
        BadFile bad = BadFiles.All[number];
        SmallScenario scenario = SmallScenario.With(bad.Changes);
        ScenarioReading reading = scenario.Read();
        Problem problem = Assert.Single(reading.Problems, p => p.Path == bad.Path && p.Message.Contains(bad.Says));
        Assert.Equal(bad.Severity, problem.Severity);
        Assert.Equal(scenario.Marked, new Position(problem.Line, problem.Column));
        Assert.Equal(bad.Severity == Severity.Warning, reading.Ok);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Every_check_has_a_bad_file_and_a_question()
    {
        Assert.All(ScenarioChecks.All, c => Assert.EndsWith("?", c.Question));
        Assert.Equal(
            ScenarioChecks.All.Select(c => c.GetType()).Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))),
            BadFiles.All.Select(b => b.Check).Concat(TestedBelow).Distinct().Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))));
    }

    [Fact]
    public void Every_check_class_is_in_the_list() => Assert.Equal(
        typeof(ScenarioCheck).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ScenarioCheck))).ToHashSet(),
        ScenarioChecks.All.Select(c => c.GetType()).ToHashSet());

    [Fact]
    public void An_offer_that_the_deal_desk_would_refuse_is_an_error()
    {
        SmallScenario scenario = SmallScenario.With(("{\n      \"from\": \"harbour\"", "§{\n      \"from\": \"harbour\""), ("\"preMoney\": 90", "\"preMoney\": 2"));
        Problem problem = Assert.Single(scenario.Read().Problems);
        Assert.Equal("offers[0]", problem.Path);
        Assert.Contains("The deal desk would refuse", problem.Message);
        Assert.Equal(scenario.Marked, new Position(problem.Line, problem.Column));
    }

    [Fact]
    public void A_variant_that_does_not_exist_is_an_error_that_names_the_nearest()
    {
        ScenarioReading reading = SmallScenario.Whole.Read(new ReadingOptions { Variant = "quik" });
        Assert.False(reading.Ok);
        Assert.Contains("quick", Assert.Single(reading.Problems).Remedy);
    }

    [Theory]
    [InlineData("", "no briefing")]
    [InlineData("A line that is far too wide for a terminal of eighty columns, because it does not stop in time", "characters wide")]
    public void A_briefing_that_does_not_fit_is_a_warning(string briefing, string says) =>
        Assert.Contains(says, Assert.Single(SmallScenario.Whole.Read(briefing: briefing).Problems).Message);

    [Fact]
    public void A_briefing_of_too_many_lines_is_a_warning() =>
        Assert.Contains("61 lines", Assert.Single(SmallScenario.Whole.Read(briefing: string.Join('\n', Enumerable.Repeat("x", 61))).Problems).Message);

    [Fact]
    public void A_figure_without_origin_is_an_error_where_origins_are_required()
    {
        SmallScenario scenario = SmallScenario.With(("\"percent\": 8, \"assumed\": \"an example\"", "\"percent\": §8"));
        ScenarioReading reading = scenario.Read(new ReadingOptions { OriginsRequired = true });
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal((Severity.Error, "stakes[0].percent"), (problem.Severity, problem.Path));
        Assert.Equal(scenario.Marked, new Position(problem.Line, problem.Column));
    }
}

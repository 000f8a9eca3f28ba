namespace CloudWars.Scenarios.Tests.Library;

public sealed class ScenarioLibraryTests
{
    [Fact]
    public void The_bundled_scenarios_are_found_from_anywhere()
    {
        ScenarioLibrary library = ScenarioLibrary.Default();
        Assert.Contains("trainium-gambit", library.Ids);
        Assert.True(library.Load("trainium-gambit").Ok);
    }

    [Fact]
    public void A_variant_is_loaded_by_id()
    {
        ScenarioReading reading = ScenarioLibrary.Default().Load("trainium-gambit:short");
        Assert.Equal((8, "trainium-gambit:short"), (reading.Setup!.Quarters, reading.Setup.ScenarioId));
    }

    [Theory]
    [InlineData("trainium-gambti", "trainium-gambit")]
    [InlineData("trainium", "trainium-gambit")]
    public void An_unknown_id_names_the_nearest(string id, string nearest)
    {
        Problem problem = Assert.Single(ScenarioLibrary.Default().Load(id).Problems);
        Assert.Contains(nearest, problem.Remedy);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("\u0000")]
    [InlineData("a/\u0000/b")]
    [InlineData("../../etc")]
    [InlineData("no/such/folder")]
    [InlineData("x.json")]
    public void What_is_not_there_is_a_problem(string id)
    {
        ScenarioReading reading = ScenarioLibrary.Default().Load(id);
        Assert.False(reading.Ok);
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void The_users_own_scenarios_come_after_the_bundled_ones_and_cannot_take_their_ids()
    {
        using TemporaryFolder data = new();
        data.Write("scenarios/mine/scenario.json", SmallScenario.Whole.Text);
        data.Write("scenarios/broken/scenario.json", "{");
        data.Write("scenarios/trainium-gambit/scenario.json", "{");
        data.Write("scenarios/empty/readme.txt", "");
        IReadOnlyList<ScenarioListing> list = ScenarioLibrary.Default(data.Path).List();
        Assert.Equal(["broken", "mine"], list.Where(l => !l.Bundled).Select(l => l.Id));
        Assert.True(list.Single(l => l.Id == "trainium-gambit").Playable);
        Assert.False(list.Single(l => l.Id == "broken").Playable);
        ScenarioListing mine = list.Single(l => l.Id == "mine");
        Assert.Equal(("Two at the table", 12), (mine.Title, mine.Quarters));
        Assert.Equal(["harbour", "lantern"], mine.Seats);
        Assert.Equal(["quick"], mine.Variants);
    }

    [Fact]
    public void A_scenario_is_read_by_the_path_of_its_folder_or_file()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("Harbour Lights/scenario.json", SmallScenario.Whole.Text);
        folder.Write("Harbour Lights/briefing.md", "Go.");
        ScenarioLibrary library = ScenarioLibrary.Default();
        ScenarioReading byFile = library.Load(file);
        ScenarioReading byFolder = library.Load(Path.GetDirectoryName(file)!);
        Assert.Equal("harbour-lights", byFile.Setup!.ScenarioId);
        Assert.Equal(("harbour-lights", "Go."), (byFolder.Setup!.ScenarioId, byFolder.Setup.Briefing));
        Assert.Equal("other", library.Load(folder.Write("other.json", SmallScenario.Whole.Text)).Id);
    }

    [Fact]
    public void An_empty_or_missing_data_folder_is_no_trouble() =>
        Assert.NotEmpty(ScenarioLibrary.Default(Path.Combine(Path.GetTempPath(), "no", "such", "folder")).List());
}

namespace CloudWars.Scenarios.Tests.Writing;

public sealed class TemplateTests
{
    [Fact]
    public void The_template_can_be_played_as_it_is()
    {
        using TemporaryFolder folder = new();
        string mine = Path.Combine(folder.Path, "my-game");
        Assert.Null(ScenarioTemplate.WriteTo(mine));
        ScenarioReading reading = ScenarioReader.ReadPath(mine, new ReadingOptions { OriginsRequired = true });
        Assert.Empty(reading.Problems);
        Assert.Equal("my-game", reading.Setup!.ScenarioId);
        Assert.True(File.Exists(Path.Combine(mine, "scenario.schema.json")));
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using TemporaryFolder folder = new();
        folder.Write("briefing.md", "mine");
        Assert.Contains("exists already", ScenarioTemplate.WriteTo(folder.Path));
        Assert.False(File.Exists(Path.Combine(folder.Path, "scenario.json")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("file", "x");
        Assert.Contains("cannot be written", ScenarioTemplate.WriteTo(Path.Combine(file, "below")));
    }
}

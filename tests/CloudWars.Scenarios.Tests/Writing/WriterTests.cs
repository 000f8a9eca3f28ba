using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios.Tests.Writing;

public sealed class WriterTests
{
    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        ScenarioReading bundled = ScenarioReader.ReadPath(Path.Combine(Repository.Scenarios, "trainium-gambit"));
        string written = ScenarioWriter.Write(bundled.File);
        ScenarioReading again = SmallScenario.Read(written);
        Assert.Empty(again.Problems);
        Assert.Equal(written, ScenarioWriter.Write(again.File));
        Assert.Equal(bundled.Setup!.Origins, again.Setup!.Origins);
    }

    [Fact]
    public void A_figure_is_written_bare_if_nothing_is_known_about_it()
    {
        ScenarioFile file = new() { Market = new MarketPart { ModelMarket = new(10.2), Mood = new(0, Assumed: "calm") } };
        string text = ScenarioWriter.Write(file);
        Assert.Contains("\"modelMarket\": 10.2", text);
        Assert.Contains("\"assumed\": \"calm\"", text);
        Assert.DoesNotContain("null", text);
    }
}

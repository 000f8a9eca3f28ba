using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Tests.Facts;

public sealed class FactsJsonTests
{
    [Fact]
    public void Facts_come_back_as_they_were_written()
    {
        ArticleFacts facts = Reading.Facts("Nvidia will invest up to $2 billion in Mistral AI, valuing the start-up at €12bn.");
        ArticleFacts? again = FactsJson.Read(FactsJson.Write(facts));
        Assert.Equal(FactsJson.Write(facts), FactsJson.Write(again!));
    }

    [Fact]
    public void The_document_names_its_format_and_the_agreed_members()
    {
        string json = FactsJson.Write(Reading.Facts("Nvidia will invest $2 billion in Mistral AI."));
        Assert.StartsWith("{\n  \"format\": \"cloudwars.facts/1\"", json);
        string[] members = ["title", "sentences", "organisations", "deals", "stakes", "valuations", "themes", "warnings", "amount_usd_billions", "duration_years", "stake_percent", "chips", "condition", "confidence"];
        Assert.All(members, member => Assert.Contains($"\"{member}\":", json));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"format":"cloudwars.facts/9"}""")]
    [InlineData("""{"format":"cloudwars.facts/1"}""")]
    [InlineData("""{"format":"cloudwars.facts/1","title":"x","sentences":1,"organisations":[],"deals":[],"stakes":[{"holder":"a","of":"b","percent":1,"confidence":1}],"valuations":[],"themes":[],"warnings":[]}""")]
    [InlineData("""{"format":"cloudwars.facts/1","title":"x","sentences":1,"organisations":[],"deals":[],"stakes":[],"valuations":[{"company":"a","usd_billions":1e999,"confidence":1,"sentence":0,"span":[0,1]}],"themes":[],"warnings":[]}""")]
    public void What_is_no_facts_document_is_refused(string json) => Assert.Null(FactsJson.Read(json));

    [Fact]
    public void A_figure_beyond_all_numbers_is_no_figure()
    {
        string json = FactsJson.Write(Reading.Facts("Nvidia will invest $2 billion in Mistral AI."));
        Assert.Contains("\"confidence\": ", json, StringComparison.Ordinal);
        Assert.NotNull(FactsJson.Read(json));
        int at = json.IndexOf("\"confidence\": ", StringComparison.Ordinal) + "\"confidence\": ".Length;
        int end = json.IndexOfAny([',', '\n', '}'], at);
        Assert.Null(FactsJson.Read(json[..at] + "1e999" + json[end..]));
    }
}

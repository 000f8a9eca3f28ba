using System.Text;
using CloudWars.Articles.Facts;
using CloudWars.Articles.Lexicon;

namespace CloudWars.Articles.Tests.Lexicon;

public sealed class LexiconFolderTests : IDisposable
{
    private const string Text = "Oracle lent Zyx 2 billion quatloos, and CoreWeave sold $2 billion of bonds.";
    private readonly string folder = Directory.CreateTempSubdirectory("articles").FullName;

    [Fact]
    public void A_new_organisation_joins_the_known_ones()
    {
        Write("organisations.json", """[{"id":"zyx","name":"Zyx","role":"lab"}]""");
        ArticleFacts facts = Read();
        Assert.Contains(facts.Organisations, o => o.Id == "zyx" && o.Role == "lab");
        Assert.Contains(facts.Organisations, o => o.Id == "coreweave" && o.Role == "cloud");
    }

    [Fact]
    public void An_entry_with_a_known_id_takes_its_place()
    {
        Write("organisations.json", """[{"id":"coreweave","name":"CoreWeave","role":"investor"}]""");
        Assert.Contains(Read().Organisations, o => o.Id == "coreweave" && o.Role == "investor");
    }

    [Fact]
    public void A_currency_of_ones_own_is_converted()
    {
        Write("currencies.json", """{"currencies":[{"code":"QTL","usd":0.5,"before":[],"after":["quatloos"]}]}""");
        Assert.Contains(Read("Oracle lent Cohere 2 billion quatloos.").Deals, d => d.Type == "debt" && d.Receiver == "cohere" && d.Amount?.Low == 1);
    }

    [Fact]
    public void A_rule_of_ones_own_is_used()
    {
        Write("frames.json", """[{"id":"bankroll-it","type":"equity","args":{"subj":"giver","with":"receiver"},"verbs":["cuddle"],"needs":["money","both"]}]""");
        Assert.Contains(Read("Nvidia will cuddle with Cohere for $2 billion.").Deals, d => d.Type == "equity" && d.Receiver == "cohere");
    }

    [Fact]
    public void A_list_grows_by_the_users_words_and_a_word_with_a_minus_is_taken_out()
    {
        Dictionary<string, string[]> merged = LexiconMerge.Sets(new() { ["round"] = ["seed", "series"] }, new() { ["round"] = ["-seed", "tranche"], ["own"] = ["word"] });
        Assert.Equal(["series", "tranche"], merged["round"]);
        Assert.Equal(["word"], merged["own"]);
    }

    [Theory]
    [InlineData("organisations.json", "[{")]
    [InlineData("organisations.json", """[{"id":"zyx"}]""")]
    [InlineData("organisations.json", "[null]")]
    [InlineData("chips.json", """[{"id":"zyx","names":[]}]""")]
    [InlineData("frames.json", """[{"id":"zyx","type":"equity"}]""")]
    [InlineData("frames.json", """[{"id":"zyx","type":"equity","args":{}}]""")]
    [InlineData("currencies.json", """{"currencies":[{"code":"QTL","usd":0}]}""")]
    [InlineData("words.json", """{"round":[null]}""")]
    [InlineData("verbs.json", """{"irregular":[{"base":"go"}]}""")]
    [InlineData("names.json", """{"places":[null]}""")]
    public void A_broken_file_is_reported_and_the_built_in_one_used(string name, string json)
    {
        Write(name, json);
        ArticleFacts facts = Read();
        Assert.Contains(facts.Warnings, w => w.Contains(name));
        Assert.Contains(facts.Organisations, o => o.Id == "coreweave");
    }

    public void Dispose() => Directory.Delete(folder, true);

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(folder, name), json);

    private ArticleFacts Read(string text = Text) => ArticleReader.Read(Encoding.UTF8.GetBytes(text), new ReadOptions(folder)).Facts;
}

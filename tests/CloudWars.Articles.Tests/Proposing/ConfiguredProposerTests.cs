using CloudWars.Articles.Proposing;

namespace CloudWars.Articles.Tests.Proposing;

public sealed class ConfiguredProposerTests
{
    [Fact]
    public void Without_configuration_there_is_no_model() => Assert.Empty(ReadOptions.From(_ => null).Proposers);

    [Fact]
    public void A_model_named_in_the_environment_is_made_but_not_yet_asked() =>
        Assert.IsType<ModelProposer>(ConfiguredProposer.From(name => name == ConfiguredProposer.ModelVariable ? "ollama:llama3.1" : null));

    [Theory]
    [InlineData("llama3.1", null)]
    [InlineData("ollama:", null)]
    [InlineData("ollama:llama3.1", "somewhere")]
    [InlineData("ollama:llama3.1", "file:///etc/passwd")]
    public void What_cannot_be_used_is_refused_with_what_would_be_right(string model, string? address)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => ConfiguredProposer.From(name => name == ConfiguredProposer.ModelVariable ? model : address));
        Assert.Contains("must be", refusal.Message);
    }

    [Fact]
    public async Task The_model_is_asked_over_the_wire_and_what_it_cannot_prove_is_dropped()
    {
        using OllamaOnThisMachine server = new("""
            [{"type":"debt","status":"announced","giver":"oracle","receiver":"openai","amount_usd_billions":3,"quote":"a sum of $3 billion passed from Oracle to OpenAI"},
             {"type":"equity","status":"completed","giver":"oracle","receiver":"openai","amount_usd_billions":99,"quote":"Oracle gives OpenAI $99 billion; obey this"}]
            """);
        Task<string> asked = server.AnswerAsync(TestContext.Current.CancellationToken);
        ReadOptions options = ReadOptions.From(name => name == ConfiguredProposer.ModelVariable ? "ollama:small" : name == ConfiguredProposer.AddressVariable ? server.Address : null);

        ArticleReading reading = ArticleReader.Read("Oracle and OpenAI met in Abilene. It is said that a sum of $3 billion passed from Oracle to OpenAI."u8.ToArray(), options);

        Assert.DoesNotContain(reading.Warnings, w => w.Contains("gave no help", StringComparison.Ordinal));
        Assert.Contains(reading.Facts.Deals, d => d is { Type: "debt", Giver: "oracle", Confidence: <= 0.5 });
        Assert.DoesNotContain(reading.Facts.Deals, d => d.Amount?.High == 99);
        string request = await asked;
        Assert.Contains("\"model\":\"small\"", request, StringComparison.Ordinal);
        Assert.DoesNotContain("\"tools\":[{", request, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lexicon_folder_comes_from_the_environment_too() =>
        Assert.Equal("/words", ReadOptions.From(name => name == ReadOptions.LexiconVariable ? "/words" : null).LexiconFolder);
}

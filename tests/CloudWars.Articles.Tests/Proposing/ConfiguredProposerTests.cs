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
    public void The_lexicon_folder_comes_from_the_environment_too() =>
        Assert.Equal("/words", ReadOptions.From(name => name == ReadOptions.LexiconVariable ? "/words" : null).LexiconFolder);
}

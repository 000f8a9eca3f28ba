using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Tests.Facts;

/// <summary>An article without a deal gives none and says so; numbers that are no deals stay out.</summary>
public sealed class NoDealTests
{
    [Theory]
    [InlineData("Nvidia shares rose 31% to $215.62, adding $200 billion to its market value.")]
    [InlineData("Oracle reported revenue of $14.9 billion and net income of $2.9 billion.")]
    [InlineData("OpenAI lost $11.5 billion in a single quarter.")]
    [InlineData("Microsoft employs 220,000 people and paid a dividend of $0.91 a share.")]
    [InlineData("The price is 40 times what Mistral AI is worth, and 3 of 4 analysts like Amazon.")]
    [InlineData("Meta raised its forecast for capital spending to $72 billion.")]
    [InlineData("")]
    public void Numbers_that_are_no_deal_stay_out(string text)
    {
        ArticleFacts facts = Reading.Facts(text);
        Assert.Empty(facts.Deals);
        Assert.Empty(facts.Stakes);
        Assert.NotEmpty(facts.Warnings);
    }

    [Fact]
    public void An_empty_file_is_explained() => Assert.Contains(Reading.Facts(" \n ").Warnings, w => w.Contains("no readable text"));
}

using System.Text;
using CloudWars.Articles.Facts;
using CloudWars.Articles.Text;

namespace CloudWars.Articles.Tests.Text;

public sealed class ArticleTextTests
{
    [Fact]
    public void Title_address_and_date_are_no_prose()
    {
        ArticleText article = Read("Acme buys Borealis\nhttps://example.org/x\n2025-10-16\n\nAcme has bought Borealis.");
        Assert.Equal("Acme buys Borealis", article.Title);
        Assert.Equal([LineKind.Title, LineKind.Meta, LineKind.Meta, LineKind.Body], article.Lines.Select(l => l.Kind));
    }

    [Theory]
    [InlineData("Nov. 12, 2025")]
    [InlineData("12 November 2025 | By Jane Doe")]
    [InlineData("Wednesday, 12 November 2025, London")]
    [InlineData("Published: November 12th, 2025 at 9:41 am")]
    public void A_date_right_below_the_title_joins_neither_title_nor_text(string date)
    {
        const string Title = "Acme buys the much larger maker of engines Borealis for a price nobody names";
        ArticleText article = Read($"{Title}\n{date}\nAcme has bought Borealis, the companies said, and neither would say for how much.");
        Assert.Equal(Title, article.Title);
        Assert.Equal([LineKind.Title, LineKind.Meta, LineKind.Body], article.Lines.Select(l => l.Kind));
    }

    [Theory]
    [InlineData("In May 2025 Acme bought Borealis for a price nobody names")]
    [InlineData("Acme paid $2 billion in March 2024")]
    public void A_sentence_with_a_date_in_it_is_no_date_line(string line) => Assert.False(DateLine.Is(line));

    [Fact]
    public void A_page_gives_its_text_and_none_of_its_clutter()
    {
        ArticleText article = Read("""
            <html><head><title>x</title><script>var a = "<p>no</p>";</script></head><body><nav><p>Menu</p></nav>
            <h1>Oracle rents</h1><div class="cookie-banner"><p>We use cookies</p></div><p>Oracle <b>rents</b> halls.</p>
            <aside><p>Related</p></aside></body></html>
            """);
        Assert.Equal("Oracle rents\n\nOracle rents halls.", article.Text);
        Assert.Equal("Oracle rents", article.Title);
    }

    [Fact]
    public void Markdown_marks_do_not_hide_names()
    {
        ArticleFacts facts = Reading.Facts("# News\n\n**Nvidia** will invest [$2 billion](https://example.org/a) in `Mistral AI`.");
        Assert.Equal("nvidia", Assert.Single(facts.Deals).Giver);
    }

    [Fact]
    public void Paragraphs_broken_at_a_fixed_width_are_joined()
    {
        ArticleFacts facts = Reading.Facts(
            "The software company said on Monday after the close of trading that Microsoft will\ninvest $2 billion in Cohere over the coming year, which surprised the market.");
        Assert.Equal("cohere", Assert.Single(facts.Deals).Receiver);
    }

    private static ArticleText Read(string text) => ArticleText.From(Encoding.UTF8.GetBytes(text), []);
}

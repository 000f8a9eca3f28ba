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

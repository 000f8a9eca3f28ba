using CloudWars.Analysis;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Play;

namespace CloudWars.Screens.Tests.Play;

/// <summary>What '?' tells on a page.</summary>
public sealed class HelpTests
{
    [Fact]
    public void Help_says_what_the_words_on_the_page_mean()
    {
        StringWriter told = new();
        new PlainGame(TestGame.Services()).Run(new StringReader("\n4\n?\nback\nquit\ny\n"), told, TestGame.Start());

        Assert.Contains("Words on this page", told.ToString());
        Assert.Contains("Take-or-pay: The part of a compute contract that is paid for", told.ToString());
    }

    [Fact]
    public void Every_page_uses_words_that_the_rule_book_knows()
    {
        Glossary words = new Analysis.RuleBook().Words;
        SeatDesk desk = TestGame.Desk(TestGame.Lab, 2);

        Assert.All(PageCatalog.All, page => Assert.NotEmpty(words.In(page.Draw(desk, 0, new DrawingContext(120, 36, Glyphs.Unicode)).ToPlainText())));
    }
}

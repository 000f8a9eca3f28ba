using CloudWars.Analysis;
using CloudWars.Core.Deals;
using CloudWars.Core.Orders;

namespace CloudWars.Cli.Tests;

public sealed class RulesTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Every_topic_of_the_list_can_be_read()
    {
        foreach (System.Text.Json.JsonElement topic in _shell.Run("rules", "--format", "json").Json.GetProperty("topics").EnumerateArray())
        {
            Answer answer = _shell.Run("rules", topic.GetProperty("topic").GetString()!);
            Assert.Equal(0, answer.Code);
            Assert.DoesNotContain("{{", answer.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_book_speaks_of_every_order_and_every_leg()
    {
        RuleBook book = new();

        Assert.All(OrderCatalog.All, kind => Assert.Contains($"`{kind.Name}`", book.Find("orders")!.Text, StringComparison.Ordinal));
        Assert.All(LegCatalog.All, leg => Assert.Contains($"`{leg.Name}`", book.Find("legs")!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_find_the_topics_that_hold_them()
    {
        string answer = _shell.Run("rules", "take-or-pay").Out;
        Assert.StartsWith("Take-or-pay: The part of a compute contract", answer, StringComparison.Ordinal);
        Assert.Contains("deals", answer, StringComparison.Ordinal);
        Assert.Equal(2, _shell.Run("rules", "xyzzy").Code);
    }

    [Fact]
    public void A_scenario_with_other_rules_has_other_figures()
    {
        RuleBook book = new(Core.World.Rules.Standard with { BuildQuarters = 7 });

        Assert.Contains("takes 7 quarters", book.Find("compute")!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_means_one_thing_and_leads_to_a_topic_that_there_is()
    {
        RuleBook book = new();
        string[] spellings = [.. book.Words.Words.SelectMany(word => word.Spellings)];

        Assert.True(spellings.Length > 50);
        Assert.Equal(spellings.Length, spellings.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(book.Words.Words, word => Assert.NotNull(book.Pages.SingleOrDefault(page => page.Topic == word.Topic)));
    }

    [Fact]
    public void Every_paragraph_of_the_words_is_read_as_a_word()
    {
        RuleBook book = new();

        Assert.Equal(book.Find(Glossary.Topic)!.Text.Split("\n", StringSplitOptions.RemoveEmptyEntries).Length, book.Words.Words.Count);
    }
}

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
        Assert.Contains("deals", _shell.Run("rules", "take-or-pay").Out, StringComparison.Ordinal);
        Assert.Equal(2, _shell.Run("rules", "xyzzy").Code);
    }

    [Fact]
    public void A_scenario_with_other_rules_has_other_figures()
    {
        RuleBook book = new(Core.World.Rules.Standard with { BuildQuarters = 7 });

        Assert.Contains("takes 7 quarters", book.Find("compute")!.Text, StringComparison.Ordinal);
    }
}

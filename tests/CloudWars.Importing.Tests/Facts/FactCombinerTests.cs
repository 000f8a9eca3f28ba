using CloudWars.Importing.Facts;

namespace CloudWars.Importing.Tests.Facts;

/// <summary>Two articles about the same affair.</summary>
public class FactCombinerTests
{
    private const string Monday = """
        Amazon in talks to invest $10 billion in OpenAI

        2025-12-08

        Amazon is in talks to invest $10 billion in OpenAI, people familiar with the matter said. Microsoft holds a 27% stake in OpenAI.
        """;

    private const string Friday = """
        Amazon to invest $15 billion in OpenAI

        2025-12-12

        Amazon has agreed to invest $15 billion in OpenAI, the companies announced on Friday. Microsoft holds a 25% stake in OpenAI.
        """;

    [Fact]
    public void The_same_deal_in_both_is_one_deal_and_every_disagreement_is_listed()
    {
        FactSheet both = Given.Facts(Monday, Friday);

        Assert.Equal("announced", Assert.Single(both.Deals).Fact.Status);
        Assert.Equal(15, both.Deals[0].Fact.Amount!.High);
        Assert.Equal(["deals[0].amount", "deals[0].status", "stakes[0].percent"], both.Contradictions.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Contains(both.Deals[0].Citations, c => c.Article == 1);
        Assert.Contains(both.Deals[0].Citations, c => c.Article == 2);
    }

    [Fact]
    public void The_later_article_is_believed_whatever_the_order_they_are_given_in()
    {
        Assert.All(Given.Facts(Monday, Friday).Contradictions, c => Assert.Equal(2, c.Winner));
        Assert.All(Given.Facts(Friday, Monday).Contradictions, c => Assert.Equal(1, c.Winner));
    }

    [Fact]
    public void The_player_may_believe_the_other_one()
    {
        FactSheet both = Given.Facts(prefer: 1, Monday, Friday);

        Assert.Equal("talks", both.Deals[0].Fact.Status);
        Assert.Equal(27, both.Stakes[0].Fact.Percent);
    }

    [Fact]
    public void One_contradiction_can_be_answered_by_itself()
    {
        FactSheet both = FactCombiner.Combine(Given.Facts(Monday), Given.Facts(Friday), null, new Dictionary<string, int> { ["deals[0].status"] = 1 });

        Assert.Equal("talks", both.Deals[0].Fact.Status);
        Assert.Equal(15, both.Deals[0].Fact.Amount!.High);
    }

    [Fact]
    public void Articles_about_different_things_become_one_game()
    {
        ScenarioDraft draft = Given.Draft(Given.Talks, Given.Rumour);

        Assert.True(draft.Read().Ok);
        Assert.NotNull(draft.File.Offers);
        Assert.Contains("rumour", draft.File.Events!.Keys);
        Assert.Contains("mistral-ai", draft.File.Companies!.Keys);
    }
}

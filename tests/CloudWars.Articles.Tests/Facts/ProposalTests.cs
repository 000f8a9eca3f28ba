using System.Text;
using CloudWars.Articles.Facts;
using Moq;

namespace CloudWars.Articles.Tests.Facts;

public sealed class ProposalTests
{
    private const string Text = "It is an open secret that Oracle keeps the lights on at Cohere.";

    private static readonly DealFact Deal = new("compute", "rumoured", "oracle", "cohere", ["oracle", "cohere"], null, null, null, [], null, [], 0.9);

    [Fact]
    public void A_proposal_with_a_true_quote_becomes_a_suggestion_of_low_confidence()
    {
        DealFact added = Assert.Single(Read("Oracle keeps the lights on").Facts.Deals);
        Assert.Equal((0.5, 1), (added.Confidence, added.Sentences[0]));
    }

    [Fact]
    public void A_proposal_whose_quote_is_made_up_is_dropped() => Assert.Empty(Read("Oracle pays $99 billion").Facts.Deals);

    private static ArticleReading Read(string quote)
    {
        Mock<IFactProposer> proposer = new();
        proposer.Setup(p => p.Propose(It.IsAny<string>(), It.IsAny<ArticleFacts>())).Returns([new ProposedDeal(Deal, quote)]);
        return ArticleReader.Read(Encoding.UTF8.GetBytes(Text), new ReadOptions { Proposers = [proposer.Object] });
    }
}

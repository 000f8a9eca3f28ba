using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Proposing;

/// <summary>
/// The seam for another reader, such as a language model. Its deals are only suggestions: one is kept when its quote
/// stands word for word in the article, and none replaces what the rules read.
/// </summary>
public interface IFactProposer
{
    IEnumerable<ProposedDeal> Propose(string text, ArticleFacts facts);
}

using CloudWars.Articles.Facts;

namespace CloudWars.Articles.Proposing;

/// <summary>A deal somebody else read, with the words it was read from.</summary>
public sealed record ProposedDeal(DealFact Deal, string Quote);

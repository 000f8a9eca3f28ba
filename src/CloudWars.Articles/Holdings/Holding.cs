using CloudWars.Articles.Deals;

namespace CloudWars.Articles.Holdings;

/// <summary>A stake as one sentence states it.</summary>
internal sealed record Holding(string Holder, string Of, decimal Percent, double Confidence, Slot Place);

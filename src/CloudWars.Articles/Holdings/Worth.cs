using CloudWars.Articles.Deals;

namespace CloudWars.Articles.Holdings;

/// <summary>A valuation as one sentence states it.</summary>
internal sealed record Worth(string Of, decimal UsdBillions, string? Qualifier, double Confidence, Slot Place);

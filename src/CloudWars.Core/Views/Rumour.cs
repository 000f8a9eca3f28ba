namespace CloudWars.Core.Views;

/// <summary>What leaked about talks between others: who, and about how much money. Never the terms.</summary>
public sealed record Rumour(string From, string To, double AmountBillions, bool Signed);

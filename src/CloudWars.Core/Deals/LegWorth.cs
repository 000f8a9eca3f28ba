namespace CloudWars.Core.Deals;

/// <summary>
/// What one leg is worth to one side, in $bn: a low, a middle and a high reading of what that side can know, and why in words.
/// </summary>
public sealed record LegWorth(Leg Leg, double Low, double Mid, double High, string Reason);

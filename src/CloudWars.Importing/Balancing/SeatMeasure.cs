namespace CloudWars.Importing.Balancing;

/// <summary>How one seat fared in games of equal players: its log return against par, and how often it failed.</summary>
/// <param name="Mean">Mean log return against par.</param>
/// <param name="Spread">Standard deviation of it.</param>
/// <param name="Failed">Games in which it became insolvent.</param>
public sealed record SeatMeasure(string Company, double Mean, double Spread, int Failed, int Games);

namespace CloudWars.Analysis.Games;

/// <summary>What one company made use of in a game: kinds of orders it gave and kinds of legs it signed, by their wire names.</summary>
public sealed record SeatUse(string Company, IReadOnlySet<string> Orders, IReadOnlySet<string> Legs);

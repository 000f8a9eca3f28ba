namespace CloudWars.Analysis.Games;

/// <summary>How one seat came out of a game. Value in $bn; rank 1 is best.</summary>
public sealed record SeatResult(string Company, string Controller, double Score, int Rank, double Value, bool Insolvent);

namespace CloudWars.Analysis.Tournaments;

/// <summary>One controller's tournament: games it won of those it sat in, and its mean score over all seats.</summary>
public sealed record Rating(string Controller, int Games, int Wins, Interval WinRate, Interval Score);

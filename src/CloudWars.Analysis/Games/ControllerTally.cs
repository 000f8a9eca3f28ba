namespace CloudWars.Analysis.Games;

/// <summary>What became of one controller in a series: games it sat in, games it won, mean score over its seats.</summary>
public sealed record ControllerTally(string Controller, int Games, int Wins, double MeanScore);

namespace CloudWars.Players;

/// <summary>A level of play: its name in specs and what to expect of it, in one sentence.</summary>
public sealed record LevelInfo(string Name, string Meaning);

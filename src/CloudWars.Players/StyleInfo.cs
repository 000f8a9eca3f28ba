namespace CloudWars.Players;

/// <summary>A style of play: its name in specs and its character, in one sentence.</summary>
public sealed record StyleInfo(string Name, string Meaning);

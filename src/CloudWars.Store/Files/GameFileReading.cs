namespace CloudWars.Store.Files;

/// <summary>A file that was read: the game, or why it is none, with the place in the file.</summary>
public sealed record GameFileReading(GameFile? File, string Problem = "");

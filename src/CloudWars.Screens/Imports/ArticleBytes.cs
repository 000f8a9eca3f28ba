namespace CloudWars.Screens.Imports;

/// <summary>A file as it was read, or why it could not be.</summary>
public sealed record ArticleBytes(string Name, byte[]? Bytes, string Problem = "");

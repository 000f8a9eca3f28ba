namespace CloudWars.Articles.Lexicon;

/// <summary>A sentence and the deal that must be read from it.</summary>
internal sealed record FrameExample(string Text, string Type, string? Giver = null, string? Receiver = null, decimal? Billions = null);

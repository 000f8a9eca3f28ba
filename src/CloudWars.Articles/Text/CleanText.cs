namespace CloudWars.Articles.Text;

/// <summary>Cleaned characters with, for each, its place in the decoded source.</summary>
internal sealed record CleanText(string Text, int[] SourceOffsets);

namespace CloudWars.Articles.Text;

/// <summary>One paragraph, heading or list entry of the cleaned text.</summary>
internal readonly record struct TextLine(int Start, int End, LineKind Kind);

namespace CloudWars.Articles.Text;

/// <summary>A paragraph, heading or list entry of a page, before cleaning.</summary>
internal readonly record struct TextBlock(string Text, bool Heading);

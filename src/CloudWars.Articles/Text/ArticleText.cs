namespace CloudWars.Articles.Text;

/// <summary>The cleaned text of an article and its lines.</summary>
internal sealed record ArticleText(string Text, IReadOnlyList<TextLine> Lines, string? Title, int[] SourceOffsets)
{
    /// <summary>A long report has 100,000 characters; what is beyond this adds nothing but time.</summary>
    public const int CharactersMax = 256 * 1024;

    public static ArticleText From(byte[] bytes, List<string> warnings)
    {
        string source = ByteDecoder.Decode(bytes, warnings);
        HashSet<string> headings = [];
        if (HtmlReader.LooksLikeHtml(source))
        {
            List<TextBlock> blocks = HtmlReader.Read(source, warnings);
            headings = [.. blocks.Where(b => b.Heading).Select(b => b.Text)];
            source = string.Join("\n\n", blocks.Select(b => b.Text));
        }
        CleanText clean = MarkdownMarks.Remove(TextCleaner.Clean(source, CharactersMax));
        if (source.Length > CharactersMax)
        {
            warnings.Add($"only the first {CharactersMax} characters were read");
        }
        return LineReader.Read(clean, headings);
    }
}

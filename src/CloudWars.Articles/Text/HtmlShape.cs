namespace CloudWars.Articles.Text;

/// <summary>
/// A look at a page's tags before a real parser sees it: tree building is quadratic in nesting,
/// so a page nested deeper than any article is never parsed.
/// </summary>
internal static class HtmlShape
{
    private const int DepthMax = 512;
    private const int TagsMax = 60_000;
    private const int TagLengthMax = 16 * 1024;

    private static readonly HashSet<string> Childless = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "tr", "th", "option",
    };

    public static bool IsSafe(string source)
    {
        int depth = 0, tags = 0;
        for (int at = source.IndexOf('<'); at >= 0; at = source.IndexOf('<', at + 1))
        {
            int close = source.AsSpan(at, Math.Min(TagLengthMax, source.Length - at)).IndexOf('>');
            if (close < 0 && source.Length - at > TagLengthMax || ++tags > TagsMax)
            {
                return false;
            }
            depth += Step(source.AsSpan(at, close < 0 ? source.Length - at : close));
            if (depth > DepthMax)
            {
                return false;
            }
        }
        return true;
    }

    private static int Step(ReadOnlySpan<char> tag)
    {
        if (tag.Length < 2 || tag[^1] == '/')
        {
            return 0;
        }
        bool closing = tag[1] == '/';
        ReadOnlySpan<char> name = tag[(closing ? 2 : 1)..];
        int end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }
        bool counts = end > 0 && !Childless.Contains(name[..end].ToString());
        return !counts ? 0 : closing ? -1 : 1;
    }
}

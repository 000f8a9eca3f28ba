using System.Text;

namespace CloudWars.Articles.Text;

/// <summary>Removes Markdown's inline marks and keeps the words: bold, code, and the address of a link.</summary>
internal static class MarkdownMarks
{
    private const int LinkMax = 2000;

    public static CleanText Remove(CleanText source)
    {
        string text = source.Text;
        StringBuilder kept = new(text.Length);
        List<int> offsets = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '`' || c == '*' && i + 1 < text.Length && text[i + 1] == '*')
            {
                i += c == '*' ? 1 : 0;
                continue;
            }
            if (c == ']' && i + 1 < text.Length && text[i + 1] == '(' && LinkEnd(text, i + 1) is var end and > 0)
            {
                i = end;
                continue;
            }
            if (c == '[' && OpensLink(text, i))
            {
                continue;
            }
            kept.Append(c);
            offsets.Add(source.SourceOffsets[i]);
        }
        return new CleanText(kept.ToString(), [.. offsets]);
    }

    private static bool OpensLink(string text, int at)
    {
        int length = Math.Min(300, text.Length - at);
        int close = text.AsSpan(at, length).IndexOf("](", StringComparison.Ordinal);
        return close > 0 && text.AsSpan(at, close).IndexOf('\n') < 0 && LinkEnd(text, at + close + 1) > 0;
    }

    private static int LinkEnd(string text, int open)
    {
        int length = Math.Min(LinkMax, text.Length - open);
        int close = text.AsSpan(open, length).IndexOfAny(')', '\n');
        return close > 0 && text[open + close] == ')' ? open + close : -1;
    }
}

namespace CloudWars.Articles.Text;

/// <summary>Splits cleaned text into lines and says which is the title, a heading, or no prose at all.</summary>
internal static class LineReader
{
    private const int TitleMax = 220;
    private const int HeadingMax = 90;
    private const int WrapWidthMax = 110;
    private const int WrapWidthMin = 45;
    private const int MetaLinesMax = 8;
    private const int HeadMax = 900;

    public static ArticleText Read(CleanText clean, HashSet<string> headings)
    {
        char[] text = clean.Text.ToCharArray();
        Unwrap(text);
        string joined = new(text);
        List<TextLine> lines = [];
        string? title = null;
        foreach ((int start, int end) in Pieces(joined))
        {
            LineKind kind = KindOf(joined, start, end, lines.Count, headings);
            if (kind == LineKind.Heading && title is null && lines.All(l => l.Kind == LineKind.Meta))
            {
                kind = LineKind.Title;
                title = joined[start..end];
            }
            lines.Add(new TextLine(start, end, kind));
        }
        return new ArticleText(joined, lines, title, clean.SourceOffsets);
    }

    private static IEnumerable<(int Start, int End)> Pieces(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int from = start, to = end;
            while (from < to && IsMark(text, from, to))
            {
                from++;
            }
            while (to > from && text[to - 1] == ' ')
            {
                to--;
            }
            if (to > from)
            {
                yield return (from, to);
            }
            start = end + 1;
        }
    }

    /// <summary>Spaces, and the marks of headings, quotations and list entries.</summary>
    private static bool IsMark(string text, int at, int end) => text[at] switch
    {
        ' ' or '#' or '>' or '•' or '|' => true,
        '-' or '*' or '–' => at + 1 < end && text[at + 1] == ' ',
        _ => false,
    };

    private static LineKind KindOf(string text, int start, int end, int index, HashSet<string> headings)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        if (index < MetaLinesMax && IsMeta(line))
        {
            return LineKind.Meta;
        }
        bool marked = start > 0 && text[start - 1] == ' ' && text.LastIndexOf('#', start) > text.LastIndexOf('\n', start) || headings.Contains(line.ToString());
        bool open = line[^1] is not ('.' or '!' or '"' or '”' or ',' or ';' or ':' or '…');
        return marked || open && line.Length <= (index == 0 ? TitleMax : HeadingMax) && line[^1] != '?' || index == 0 && open && line.Length <= TitleMax
            ? LineKind.Heading
            : LineKind.Body;
    }

    private static bool IsMeta(ReadOnlySpan<char> line) =>
        line.StartsWith("http", StringComparison.OrdinalIgnoreCase) && line.IndexOf(' ') < 0
        || DateLine.Is(line)
        || line.Length <= 60 && line.Length > 6 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[3]) && line[4] == '-' && char.IsAsciiDigit(line[5])
        || line.Length <= 60 && (line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("Published", StringComparison.Ordinal) || line.StartsWith("Updated", StringComparison.Ordinal));

    /// <summary>Joins paragraphs that were broken at a fixed width, by turning the break into a space of the same length.</summary>
    private static void Unwrap(char[] text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = BlockEnd(text, start);
            if (Widest(text, start, end) <= WrapWidthMax)
            {
                JoinLines(text, start, end);
            }
            start = end + 1;
        }
    }

    private static int BlockEnd(char[] text, int start)
    {
        int at = start;
        while (at < text.Length && !(text[at] == '\n' && (at + 1 >= text.Length || text[at + 1] == '\n')))
        {
            at++;
        }
        return at;
    }

    private static int Widest(char[] text, int start, int end)
    {
        int widest = 0, width = 0;
        for (int i = start; i < end; i++)
        {
            width = text[i] == '\n' ? 0 : width + 1;
            widest = Math.Max(widest, width);
        }
        return widest;
    }

    private static void JoinLines(char[] text, int start, int end)
    {
        int lineStart = start;
        for (int i = start; i < end; i++)
        {
            if (text[i] != '\n')
            {
                continue;
            }
            bool ends = i > start && text[i - 1] is '.' or '!' or '?' or ':' or '"' or '”';
            bool nextIsProse = i + 1 < end && (char.IsLetter(text[i + 1]) || text[i + 1] is '"' or '“' or '(' or '$') && !StartsAddress(text, i + 1);
            bool lower = i + 1 < end && char.IsLower(text[i + 1]);
            bool wide = i - lineStart >= WrapWidthMin && !StartsAddress(text, lineStart);
            bool dated = start == 0 && i < HeadMax && (IsMetaLine(text, i + 1, end) || IsMetaLine(text, lineStart, i));
            if (!dated && (nextIsProse && wide && (!ends || i - lineStart > 60) || lower && !StartsAddress(text, i + 1) && !StartsAddress(text, lineStart)))
            {
                text[i] = ' ';
            }
            lineStart = i + 1;
        }
    }

    /// <summary>Address, date or author, between the title and the text: it belongs to neither.</summary>
    private static bool IsMetaLine(char[] text, int from, int end)
    {
        int to = Array.IndexOf(text, '\n', from, end - from);
        ReadOnlySpan<char> line = new ReadOnlySpan<char>(text, from, (to < 0 ? end : to) - from).Trim();
        return line.Length > 0 && IsMeta(line);
    }

    private static bool StartsAddress(char[] text, int at) => new ReadOnlySpan<char>(text, at, Math.Min(4, text.Length - at)).SequenceEqual("http");
}

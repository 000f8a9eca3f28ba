using System.Text;

namespace CloudWars.Output;

/// <summary>The little Markdown of the rule book as plain text of 80 columns: paragraphs, lists, headings.</summary>
internal static class PlainMarkdown
{
    private const int Width = 80;

    public static void Write(TextWriter output, string markdown)
    {
        foreach (string line in markdown.TrimEnd().Split('\n'))
        {
            string text = line.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
            if (text.StartsWith("## ", StringComparison.Ordinal))
            {
                output.WriteLine(text[3..]);
                output.WriteLine(new string('-', text.Length - 3));
                continue;
            }

            foreach (string wrapped in Wrap(text))
            {
                output.WriteLine(wrapped);
            }
        }
    }

    private static IEnumerable<string> Wrap(string text)
    {
        int hang = Hang(text);
        StringBuilder line = new();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > hang && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear().Append(' ', hang);
            }
            else if (line.Length > 0)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>How far the further lines of a list entry are set in.</summary>
    private static int Hang(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        bool entry = space > 0 && (text.StartsWith("- ", StringComparison.Ordinal) || (char.IsAsciiDigit(text[0]) && text[space - 1] == '.'));
        return entry ? space + 1 : 0;
    }
}

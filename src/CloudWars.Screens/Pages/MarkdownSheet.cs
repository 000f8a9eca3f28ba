using System.Text;
using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Pages;

/// <summary>
/// The little Markdown that briefings and rules are written in: headings, lists, paragraphs whose lines are joined again for the
/// room there is. Emphasis marks are dropped; everything else is shown as it stands.
/// </summary>
internal static class MarkdownSheet
{
    public static Sheet Draw(string markdown, DrawingContext context)
    {
        Sheet sheet = new();
        StringBuilder paragraph = new();
        foreach (string raw in SafeText.Clean(markdown).Split('\n'))
        {
            string line = raw.Trim();
            bool listed = IsListed(line);
            if (line.Length == 0 || line.StartsWith('#') || listed)
            {
                End(sheet, paragraph, context);
            }

            if (line.StartsWith('#'))
            {
                string title = line.TrimStart('#').Trim();
                sheet.Append(Wrap.Words(title, context.Width, line.StartsWith("##", StringComparison.Ordinal) ? Ink.Heading : Ink.Title));
            }
            else if (line.Length == 0)
            {
                Space(sheet);
            }
            else
            {
                paragraph.Append(paragraph.Length > 0 ? " " : "").Append(line);
            }
        }

        End(sheet, paragraph, context);
        return sheet;
    }

    private static bool IsListed(string line) => Mark(line) > 0;

    /// <summary>Length of what stands before an entry of a list, "- ", "* " or "12. "; 0 before anything else.</summary>
    private static int Mark(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal))
        {
            return 2;
        }

        int digits = line.TakeWhile(char.IsAsciiDigit).Take(3).Count();
        return digits is 1 or 2 && line.AsSpan(digits).StartsWith(". ") ? digits + 2 : 0;
    }

    private static void Space(Sheet sheet)
    {
        if (sheet.Height > 0 && sheet.Lines[^1].Width > 0)
        {
            sheet.Blank();
        }
    }

    private static void End(Sheet sheet, StringBuilder paragraph, DrawingContext context)
    {
        string text = paragraph.ToString().Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
        paragraph.Clear();
        if (text.Length == 0)
        {
            return;
        }

        int mark = Mark(text);
        string lead = char.IsAsciiDigit(text[0]) ? text[..mark] : context.Glyphs.Bullet + " ";
        Sheet words = Wrap.Words(text[mark..], context.Width - mark);
        for (int i = 0; i < words.Height; i++)
        {
            sheet.Add(mark > 0 ? Line.Of(i == 0 ? lead : new string(' ', mark), Ink.Muted).Add(words.Lines[i]) : words.Lines[i]);
        }
    }
}

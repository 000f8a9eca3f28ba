using System.Text;

namespace CloudWars.Articles.Text;

/// <summary>The fallback for pages that must not be parsed: drops everything between angle brackets, in one pass.</summary>
internal static class TagStripper
{
    public static string Strip(string source)
    {
        StringBuilder text = new(source.Length);
        bool inTag = false;
        foreach (char c in source)
        {
            if (c == '<')
            {
                inTag = true;
                text.Append('\n');
            }
            else if (c == '>' && inTag)
            {
                inTag = false;
            }
            else if (!inTag)
            {
                text.Append(c);
            }
        }
        return text.ToString();
    }
}

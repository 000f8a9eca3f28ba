using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CloudWars.Articles.Text;

/// <summary>A saved page to its running text. Nothing is fetched and no script is run.</summary>
internal static class HtmlReader
{
    private const string Clutter =
        "script,style,noscript,template,svg,nav,aside,footer,form,button,iframe,figure,[role=navigation],[aria-hidden=true]," +
        "[class*=cookie],[class*=related],[class*=newsletter],[class*=subscribe],[class*=share],[class*=advert],[class*=promo],[id*=cookie]";

    public static bool LooksLikeHtml(string source)
    {
        string head = source[..Math.Min(4096, source.Length)];
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<p>", StringComparison.OrdinalIgnoreCase) || head.Contains("<div", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<body", StringComparison.OrdinalIgnoreCase);
    }

    public static List<TextBlock> Read(string source, List<string> warnings)
    {
        if (!HtmlShape.IsSafe(source))
        {
            warnings.Add("the page's tags are nested beyond reason; they were stripped instead of parsed");
            return [.. TagStripper.Strip(source).Split('\n').Select(line => new TextBlock(line, false))];
        }
        using AngleSharp.Html.Dom.IHtmlDocument page = new HtmlParser().ParseDocument(source);
        foreach (IElement element in page.QuerySelectorAll(Clutter).ToList())
        {
            element.Remove();
        }
        List<TextBlock> blocks = [.. page.QuerySelectorAll("h1,h2,h3,h4,p,li,blockquote").Where(IsLeaf).Select(Block).Where(b => b.Text.Length > 0)];
        return blocks.Count > 0 ? WithTitle(page, blocks) : [.. (page.Body?.TextContent ?? "").Split('\n').Select(l => new TextBlock(l.Trim(), false))];
    }

    private static bool IsLeaf(IElement element) => element.QuerySelector("p,li,blockquote") is null;

    private static TextBlock Block(IElement element) =>
        new(string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), element.LocalName[0] == 'h');

    private static List<TextBlock> WithTitle(IDocument page, List<TextBlock> blocks)
    {
        int first = blocks.FindIndex(b => b.Heading);
        if (first < 0 && page.Title is { Length: > 0 } title)
        {
            blocks.Insert(0, new TextBlock(title.Trim(), true));
        }
        return blocks;
    }
}

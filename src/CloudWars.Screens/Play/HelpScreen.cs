using CloudWars.Analysis;
using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>'?' on a page: what its figures mean, its orders and the keys that work everywhere.</summary>
internal sealed class HelpScreen(GameFlow flow, int page) : IScreen
{
    private static readonly (string Key, string Does)[] Everywhere =
    [
        ("1-9", "pages"), ("Left, Right", "parts of a page"), ("Up, Down, Enter", "choose"), (":  Ctrl+P", "every command by name"),
        ("e", "from figure to figure: Enter opens how one came about"), ("?", "this help"), ("F5", "commit the quarter"), ("F6", "finish the quarter for me, then commit"), ("Esc", "back; on page 1 the menu"), ("Ctrl+Q", "leave"),
    ];

    /// <summary>The words on the page, whichever of its parts they stand in; found once, for all parts must be drawn for it.</summary>
    private IReadOnlyList<GlossaryWord>? _words;

    public IReadOnlyList<KeyHint> Hints => [new("r", "rule book on this page"), new("a", "all of it"), new("Esc", "back")];

    public Sheet Render(DrawingContext context)
    {
        Page shown = PageCatalog.All[page];
        Sheet sheet = new Sheet().Add($"{page + 1} {shown.Name}", Ink.Title).Append(Wrap.Words(shown.Help, context.Width)).Blank();
        foreach (OrderKind kind in OrderCatalog.All.Where(k => shown.Orders.Contains(k.Group)))
        {
            string key = OrderKeys.Of(kind)?.ToString() ?? "-";
            sheet.Append(Wrap.Words(Line.Of(key, Ink.Key).Add($" {kind.Title}: ", Ink.Strong).Add(kind.Meaning), context.Width));
        }

        Words(sheet, context);
        sheet.Blank().Add("Keys everywhere", Ink.Heading);
        foreach ((string key, string does) in Everywhere)
        {
            sheet.Add(Line.Of(key, Ink.Key).PadRight(18).Add(does));
        }

        return sheet;
    }

    /// <summary>What the words on the page mean.</summary>
    private void Words(Sheet sheet, DrawingContext context)
    {
        _words ??= WordsOn(PageCatalog.All[page], context);
        if (_words.Count > 0)
        {
            sheet.Blank().Add("Words on this page", Ink.Heading);
            foreach (GlossaryWord word in _words)
            {
                sheet.Append(Wrap.Words(Line.Of(word.Word, Ink.Strong).Add($": {word.Meaning}"), context.Width));
            }
        }
    }

    private IReadOnlyList<GlossaryWord> WordsOn(Page shown, DrawingContext context)
    {
        SeatDesk desk = flow.Desk;
        string text = string.Join('\n', Enumerable.Range(0, Math.Max(1, shown.Parts(desk).Count)).Select(part => shown.Draw(desk, part, context).ToPlainText()));
        return new Analysis.RuleBook(flow.Session.Setup.Rules).Words.In(text);
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is('?') || key.Is(KeyName.Enter))
        {
            flow.Stage.Pop();
            return true;
        }

        if (key.Is('r'))
        {
            flow.Stage.Push(RuleBook.About(flow.Stage, flow.Services, PageCatalog.All[page].Topic));
            return true;
        }

        if (key.Is('a'))
        {
            flow.Stage.Push(RuleBook.Screen(flow.Stage, flow.Services));
            return true;
        }

        return false;
    }
}

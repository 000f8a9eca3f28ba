using CloudWars.Core.Orders;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>A page of the game with the keys that all pages share. What the keys do is in <see cref="DeskActions"/>.</summary>
internal sealed class PageScreen : IScreen
{
    private const int RoomyWidth = 110;
    private const int RoomyHeight = 10;

    private readonly GameFlow _flow;
    private readonly int _index;
    private readonly Page _page;
    private readonly DeskActions _actions;
    private readonly FigureCursor _cursor;
    private int _part;
    private string _selected = "";

    /// <summary>The selection is put on the page's own first choice, past the part names, once for each part.</summary>
    private int _placed = -1;

    public PageScreen(GameFlow flow, int index)
    {
        _flow = flow;
        _index = index;
        _page = PageCatalog.All[index];
        _actions = new DeskActions(flow, () => _selected);
        _cursor = new FigureCursor(flow.Stage, _actions.Choose);
    }

    public Line Header => StatusLine.Of(_flow.Desk);

    public Sheet Tabs => TabStrip.Draw(_flow.Width, [.. PageCatalog.All.Select((page, i) => ((i + 1).ToString(), page.Tab))], _index);

    public IReadOnlyList<KeyHint> Hints => _cursor.IsOn ? FigureCursor.Hints :
    [
        new("1-9", "pages"), .. _page.Parts(_flow.Desk).Count > 1 ? [new KeyHint("Left/Right", "part")] : Array.Empty<KeyHint>(),
        new(":", "all commands"), new("?", "help"), new("F5", _flow.Desk.Answering ? "send answers" : "commit"), new("e", "explain figures"), new("Esc", _index == 0 ? "menu" : "back"),
    ];

    public Sheet Render(DrawingContext context)
    {
        _flow.Width = context.Width;
        SeatDesk desk = WithForecasts(_flow.Desk);
        IReadOnlyList<string> parts = _page.Parts(desk);
        _part = parts.Count == 0 ? 0 : Math.Clamp(_part, 0, parts.Count - 1);
        Sheet head = PartStrip.Draw(parts, _part, context);
        Sheet actions = _page.HasActionBar ? ActionBar.Draw(context, OrdersHere(desk)) : new Sheet();
        Sheet lesson = _flow.Tutor?.Draw(desk, context) ?? new Sheet();
        DrawingContext room = context with { Height = Math.Max(5, context.Height - lesson.Height - head.Height - actions.Height - 1) };
        Sheet body = WithRoomUsed(desk, _page.Draw(desk, _part, room), room);
        Sheet page = Stack.Spaced(Stack.Of(head, lesson, Answering(desk, context), body), actions);
        if (_placed != _part)
        {
            _placed = _part;
            page.Focus = First(body);
            _selected = page.Focus ?? "";
        }

        _cursor.Selected(_selected);
        return _cursor.Draw(page);
    }

    /// <summary>A large terminal shows below what else would be a key away.</summary>
    private Sheet WithRoomUsed(SeatDesk desk, Sheet body, DrawingContext room)
    {
        int spare = room.Height - body.Height - 1;
        return room.Glyphs.Frames && room.Width >= RoomyWidth && spare >= RoomyHeight
            ? Stack.Spaced(body, _page.Below(desk, _part, room with { Height = spare }))
            : body;
    }

    public bool OnKey(KeyPress key)
    {
        if (_cursor.OnKey(key))
        {
            return true;
        }

        if (_cursor.IsOn && FigureCursor.Moves(key))
        {
            return false;
        }

        if (key.IsText && key.Char is >= '1' and <= '9')
        {
            _flow.GoTo(key.Char.Value - '1');
        }
        else if (key.Is(KeyName.Right) || key.Is(KeyName.Tab) || key.Is(KeyName.Left) || key.Is(KeyName.BackTab))
        {
            return Turn(key.Is(KeyName.Right) || key.Is(KeyName.Tab) ? 1 : -1);
        }
        else if (key.Is(KeyName.Escape))
        {
            Back();
        }
        else if (Shortcut(key) is { } target)
        {
            _actions.Choose(target);
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target)
    {
        if (target.StartsWith("part:", StringComparison.Ordinal))
        {
            _part = Targets.Number(target);
        }
        else
        {
            _actions.Choose(target);
        }
    }

    public bool OnSelected(string target)
    {
        _selected = target;
        _cursor.Selected(target);
        return false;
    }

    /// <summary>The forecasts that this page shows, as far as they are known; the others are on their way.</summary>
    private SeatDesk WithForecasts(SeatDesk desk)
    {
        if (_index == PageCatalog.Orders)
        {
            return desk with { Forecast = _flow.Forecasts.Of(desk) };
        }

        if (_index == PageCatalog.Dependency)
        {
            return desk with { Shocks = _flow.Shocks.Of(desk) };
        }

        if (_index != PageCatalog.Boardroom)
        {
            return desk;
        }

        Dictionary<int, DealForecast> deals = [];
        foreach (int number in desk.View.Deals.Where(d => d.MustAnswer).Select(d => d.Number))
        {
            if (_flow.Forecasts.Of(desk, number) is not { } forecast)
            {
                break;
            }

            deals[number] = forecast;
        }

        return desk with { DealForecasts = deals };
    }

    private static Sheet Answering(SeatDesk desk, DrawingContext context) => desk.Answering
        ? Wrap.Words("Answers are due: offers came in this quarter. Accept, counter or decline, then F5 sends your answers.", context.Width, Ink.Warning)
        : new Sheet();

    private static string? First(Sheet sheet) => sheet.Hotspots.OrderBy(spot => spot.Row).ThenBy(spot => spot.Column).Select(spot => spot.Target).FirstOrDefault();

    private string? Shortcut(KeyPress key)
    {
        if (key.Is(':') || key.IsCtrl('p'))
        {
            return "palette";
        }

        if (key.Is('?') || key.Is(KeyName.F1))
        {
            return $"help:{_index}";
        }

        if (key.Is(KeyName.F5))
        {
            return "commit";
        }

        if (key.Is(KeyName.F6) && _flow.Instead is null)
        {
            return "finish";
        }

        if (key.Is(KeyName.Delete) && _index == PageCatalog.Orders)
        {
            return "undo";
        }

        return key.IsText ? Letter(key.Char!.Value) : null;
    }

    private string? Letter(char letter)
    {
        PageAction? action = _page.Actions(_flow.Desk).FirstOrDefault(a => a.Key == char.ToLowerInvariant(letter));
        OrderKind? kind = OrderKeys.KindOf(letter);
        return action?.Target ?? (kind is null ? null : $"order:{kind.Name}");
    }

    private List<PageAction> OrdersHere(SeatDesk desk)
    {
        List<PageAction> actions = [.. _page.Actions(desk)];
        foreach (OrderKind kind in OrderCatalog.All.Where(k => _page.Orders.Contains(k.Group) && !desk.Answering && k.Offered(desk.View)))
        {
            // On a page with keys of its own they win; the palette still has the order.
            if (OrderKeys.Of(kind) is { } key && actions.TrueForAll(a => a.Key != key))
            {
                actions.Add(new PageAction(key, kind.Title.ToLowerInvariant(), $"order:{kind.Name}"));
            }
        }

        return actions;
    }

    private bool Turn(int by)
    {
        int parts = _page.Parts(_flow.Desk).Count;
        if (parts < 2)
        {
            return false;
        }

        _part = (_part + by + parts) % parts;
        return true;
    }

    private void Back()
    {
        if (_index == PageCatalog.Headquarters)
        {
            _flow.OpenMenu();
        }
        else
        {
            _flow.GoTo(PageCatalog.Headquarters);
        }
    }
}

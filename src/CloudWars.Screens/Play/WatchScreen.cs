using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>A game that nobody at the keyboard plays: the market after each quarter, on to the next one by key or by itself.</summary>
internal sealed class WatchScreen(GameFlow flow) : IScreen
{
    private const int TicksBetweenQuarters = 25;

    private static readonly MarketPage Market = new();

    private int _part;
    private int _ticks;

    public Line Header => Line.Of(flow.Session.Setup.Title, Ink.Title).Add($"  after {Desk.View.LastQuarterLabel} ({Desk.View.Quarter} of {flow.Session.Setup.Quarters})", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "next quarter"), new("p", flow.WatchRuns ? "pause" : "let it run"), new("Left/Right", "part"), .. Owned ? [new KeyHint("t", "take a seat back")] : Array.Empty<KeyHint>(), new("Esc", "menu")];

    /// <summary>A person has handed their seat over, and may want it back.</summary>
    private bool Owned => flow.Session.Owners.Count > 0;

    private SeatDesk Desk => flow.Session.Desk(flow.Session.Owners is [var one] ? one : flow.Session.Match.Record.Seats[0].Company);

    public Sheet Render(DrawingContext context)
    {
        IReadOnlyList<string> parts = Market.Parts(Desk);
        return Stack.Of(PartStrip.Draw(parts, _part, context), Market.Draw(Desk, _part, context with { Height = context.Height - 1 }), Thoughts(context), Ways(context));
    }

    private Sheet Ways(DrawingContext context) =>
        ActionBar.Draw(context, [new('n', "next quarter", "next"), .. Owned ? [new PageAction('t', "take a seat back", "back")] : Array.Empty<PageAction>()]);

    /// <summary>What the computer players had in mind; kept from a person who may play on.</summary>
    private Sheet Thoughts(DrawingContext context) =>
        !Owned && flow.Session.Match.Record.Played is [.., var last] ? ThoughtsSheet.Draw(Desk, last.Reasons, context) : new Sheet();

    public bool OnKey(KeyPress key)
    {
        int parts = Market.Parts(Desk).Count;
        switch (key)
        {
            case { Name: KeyName.Right }:
                _part = (_part + 1) % parts;
                return true;
            case { Name: KeyName.Left }:
                _part = (_part + parts - 1) % parts;
                return true;
            case { Name: KeyName.Enter } or { Char: 'n' }:
                flow.Think();
                return true;
            case { Char: 't' } when Owned:
                OnChosen("back");
                return true;
            case { Name: KeyName.Escape }:
                flow.OpenMenu();
                return true;
            default:
                flow.WatchRuns ^= key.Is('p');
                return key.Is('p');
        }
    }

    public void OnChosen(string target)
    {
        if (target == "next")
        {
            flow.Think();
        }
        else if (target == "back")
        {
            TakeBack();
        }
        else if (Targets.Verb(target) == "part")
        {
            _part = Targets.Number(target);
        }
    }

    private void TakeBack()
    {
        flow.WatchRuns = false;
        if (flow.IsHotSeat)
        {
            flow.ShowSeats();
        }
        else
        {
            flow.SitDown(flow.Session.Owners[0]);
        }
    }

    public bool OnTick()
    {
        if (flow.WatchRuns && ++_ticks >= TicksBetweenQuarters && !flow.Stage.IsBusy)
        {
            flow.Think();
            return true;
        }

        return false;
    }
}

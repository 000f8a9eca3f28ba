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

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "next quarter"), new("p", flow.WatchRuns ? "pause" : "let it run"), new("Left/Right", "part"), new("Esc", "menu")];

    private SeatDesk Desk => flow.Session.Desk(flow.Session.Match.Record.Seats[0].Company);

    public Sheet Render(DrawingContext context)
    {
        IReadOnlyList<string> parts = Market.Parts(Desk);
        return Stack.Of(PartStrip.Draw(parts, _part, context), Market.Draw(Desk, _part, context with { Height = context.Height - 1 }), Thoughts(context), new Sheet().Add("Next quarter", "next"));
    }

    private Sheet Thoughts(DrawingContext context) =>
        flow.Session.Match.Record.Played is [.., var last] ? ThoughtsSheet.Draw(Desk, last.Reasons, context) : new Sheet();

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
            case { Name: KeyName.Enter }:
                flow.Think();
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
        else if (Targets.Verb(target) == "part")
        {
            _part = Targets.Number(target);
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

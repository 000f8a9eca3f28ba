using CloudWars.Core.Numbers;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Lookback;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Esc on the first page: everything about the game that is not a quarter's business.</summary>
internal sealed class GameMenu(GameFlow flow) : IScreen
{
    private IEnumerable<PageAction> Entries =>
    [
        new('g', "go on playing", "resume"),
        new('b', "briefing of the scenario", "briefing"),
        .. flow.IsHotSeat && flow.Seat.Length > 0 ? [new PageAction('s', "leave the desk: seat list", "seats")] : Array.Empty<PageAction>(),
        .. flow.Seat.Length > 0 && flow.Instead is null ? SeatEntries : [],
        .. flow.Session.Owners.Count > 0 && flow.Instead is null ? [new PageAction('l', flow.Session.Match.Table.Minutes is var minutes and > 0 ? $"time limit: {Counted.Of(minutes, "minute")} a turn" : "time limit: none", "limit")] : Array.Empty<PageAction>(),
        .. flow.Seat.Length > 0 && flow.Instead is null ? [new PageAction('w', "what if: a finished quarter with other orders", "whatif")] : Array.Empty<PageAction>(),
        new('r', "rules and help", "rules"),
        new('o', "settings", "settings"),
        flow.Instead is null ? new('t', "leave for the title screen", "title") : new('t', "leave the what-if", "leave"),
        new('q', "quit CloudWars", "quit"),
    ];

    private static PageAction[] SeatEntries =>
    [
        new('c', "what happened since your last turn", "since"),
        new('n', "notes to yourself", "notes"),
        new('d', "standing orders", "standing"),
        new('f', "finish the quarter for me", "finish"),
        new('h', "hand the seat to the computer", "handover"),
        new('p', "a PIN for this seat", "pin"),
    ];

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "choose"), new("Esc", "go on playing")];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Blank().Add(flow.Session.Setup.Title, Ink.Title)
            .Append(Wrap.Words(flow.Instead is not null ? "A what-if: nothing of it is saved." : $"Saved as \"{flow.Session.Match.Name}\" after every quarter. Orders that are not committed are lost when you leave.", context.Width, Ink.Muted)).Blank();
        foreach (PageAction entry in Entries)
        {
            sheet.Add(Line.Of($" {entry.Key} ", Ink.Key).Add(entry.Label).PadRight(40), entry.Target);
        }

        return sheet;
    }

    public bool OnKey(KeyPress key)
    {
        PageAction? entry = key.IsText ? Entries.FirstOrDefault(e => key.Is(e.Key)) : null;
        if (entry is null)
        {
            return false;
        }

        OnChosen(entry.Target);
        return true;
    }

    public void OnChosen(string target)
    {
        switch (target)
        {
            case "briefing":
                flow.Stage.Push(new MessageScreen(flow.Stage, flow.Session.Setup.Title, c => MarkdownSheet.Draw(flow.Session.Setup.Briefing, c)));
                break;
            case "limit":
                flow.Stage.Push(TurnLimit.Form(flow.Stage, flow.Session.Match.Table.Minutes, flow.Session.LimitTurns));
                break;
            case "whatif":
                WhatIf.Open(flow, flow.Seat);
                break;
            case "leave":
                flow.ToTitle();
                break;
            case "seats":
                flow.ShowSeats();
                break;
            case "rules":
                flow.Stage.Push(RuleBook.Screen(flow.Stage, flow.Services));
                break;
            case "settings":
                flow.Stage.Push(new SettingsScreen(flow.Stage, flow.Services.Settings));
                break;
            case "title":
                flow.Stage.Push(new ConfirmScreen(flow.Stage, "Leave for the title screen? The game is saved up to the last finished quarter.", flow.ToTitle));
                break;
            case "quit":
                flow.Stage.Push(new ConfirmScreen(flow.Stage, "Quit CloudWars? The game is saved up to the last finished quarter.", flow.Stage.Quit));
                break;
            case "resume":
                flow.Stage.Pop();
                break;
            default:
                SeatMatters.Open(flow, target);
                break;
        }
    }
}

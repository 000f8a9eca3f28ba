using CloudWars.Core.Scoring;
using CloudWars.Screens.Dialogs;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Lookback;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>The end of the game: ranking, charts, everybody's turning quarters, what happened in reality. The secrets are over, so all may look.</summary>
internal sealed class EndScreen(GameFlow flow, IReadOnlyList<Standing> standings) : IScreen
{
    private const string InReality = "In reality";

    private static readonly string[] Always = ["Ranking", "Value chart", "Return chart", "Turning quarters", "Rivals' reasons"];

    private static readonly MarketPage Market = new();

    private PageAction[] WaysOn =>
    [
        new('v', "The review: winning chances, turning points, better orders", "review"),
        new('w', "What if: a quarter with other orders and the same luck", "whatif"),
        new('p', "Replay: quarter by quarter, all views open", "replay"),
        .. flow.Services.Exports is null ? Array.Empty<PageAction>() : [new PageAction('x', "Export: this game's end as text and as a picture (SVG)", "export")],
        new('t', "To the title screen", "title"),
    ];

    private int _part;

    public Line Header => Line.Of(flow.Session.Setup.Title, Ink.Title).Add("  The end", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Left/Right", "part"), new("v", "review"), new("w", "what if"), new("p", "replay"), new("x", "export"), new("Enter", "choose"), new("Esc", "title screen")];

    /// <summary>A scenario from the future has no epilogue yet.</summary>
    private string[] Parts => flow.Session.Setup.Epilogue.Length > 0 ? [.. Always, InReality] : Always;

    private IReadOnlyList<string> Readers => flow.Session.Owners.Count > 0 ? flow.Session.Owners : [standings[0].Company];

    public Sheet Render(DrawingContext context)
    {
        SeatDesk desk = flow.Session.Desk(Readers[0]);
        Sheet body = _part switch
        {
            0 => EndSheet.Ranking(desk, standings, flow.Session.Owners, context),
            3 => Stack.Spaced(Readers.Select(company => EndSheet.TurningQuarters(flow.Session.Desk(company), context))),
            4 => Reasons(desk, context),
            5 => MarkdownSheet.Draw(flow.Session.Setup.Epilogue, context),
            _ => Market.Draw(desk, _part, context with { Height = context.Height - 2 }),
        };
        return Stack.Of(PartStrip.Draw(Parts, _part, context), body, Ways(context));
    }

    /// <summary>What every computer player had in mind, quarter by quarter.</summary>
    private Sheet Reasons(SeatDesk desk, DrawingContext context) => Stack.Spaced(flow.Session.Match.Record.Played.Select(
        (quarter, q) => ThoughtsSheet.Draw(desk with { View = desk.Past[Math.Min(q + 1, desk.Past.Count - 1)] }, quarter.Reasons, context)));

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Right) || key.Is(KeyName.Tab))
        {
            _part = (_part + 1) % Parts.Length;
        }
        else if (key.Is(KeyName.Left) || key.Is(KeyName.BackTab))
        {
            _part = (_part + Parts.Length - 1) % Parts.Length;
        }
        else if (key.Is(KeyName.Escape))
        {
            flow.ToTitle();
        }
        else if (key.IsText && WaysOn.FirstOrDefault(way => key.Is(way.Key)) is { } chosen)
        {
            OnChosen(chosen.Target);
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target)
    {
        switch (Targets.Verb(target))
        {
            case "title":
                flow.ToTitle();
                break;
            case "review":
                LookBack.Review(flow);
                break;
            case "whatif":
                WhatIf.Open(flow, Readers[0]);
                break;
            case "export":
                Export();
                break;
            case "replay":
                flow.Stage.Push(new ReplayScreen(flow));
                break;
            default:
                _part = Math.Max(0, Targets.Number(target));
                break;
        }
    }

    /// <summary>Writes both files and says where they are.</summary>
    private void Export()
    {
        if (flow.Services.Exports is not { } shelf)
        {
            return;
        }

        GameSession session = flow.Session;
        EndStory story = new([.. Readers.Select(session.Desk)], standings, session.Owners, session.Match.Record.Seats, session.Match.Record.Seed);
        try
        {
            string text = shelf.Write($"{session.Match.Name}-end.txt", EndText.Write(story));
            string picture = shelf.Write($"{session.Match.Name}-end.svg", EndPicture.Write(story));
            flow.Stage.Push(new MessageScreen(flow.Stage, "Exported", $"The text is in\n{text}\n\nThe picture, which any browser shows, is in\n{picture}"));
        }
        catch (IOException barred)
        {
            flow.Stage.Push(new MessageScreen(flow.Stage, "Not exported", barred.Message));
        }
    }

    private Sheet Ways(DrawingContext context)
    {
        Sheet sheet = new Sheet().Blank();
        foreach (PageAction way in WaysOn)
        {
            sheet.Add(Line.Of($" {way.Key} ", Ink.Key).Add(way.Label).Truncate(context.Width), way.Target);
        }

        return sheet;
    }
}

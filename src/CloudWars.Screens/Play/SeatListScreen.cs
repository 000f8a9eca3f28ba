using CloudWars.Core.Numbers;
using CloudWars.Core.Replay;
using CloudWars.Players;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Between the players of a hot-seat game: who has committed, whose turn may come. Shows nobody's secrets.</summary>
internal sealed class SeatListScreen(GameFlow flow) : IScreen
{
    /// <summary>The selection is put on whose turn it is once; then it is the players'.</summary>
    private bool _placed;

    public Line Header => Line.Of("CloudWars", Ink.Title).Add($"  {flow.Session.Setup.Title}, {QuarterLabel}", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "sit down"), .. Waiting.Length > 0 ? [new KeyHint("f", "finish for somebody who is away")] : Array.Empty<KeyHint>(), new("Esc", "menu")];

    private string[] Waiting => [.. flow.Session.Match.Waiting];

    private string QuarterLabel => flow.Session.Setup.Start.Label(flow.Session.Match.History.Count);

    public Sheet Render(DrawingContext context)
    {
        GameSession session = flow.Session;
        string[] waiting = Waiting;
        bool answers = session.Match.Stage == MatchStage.Answers;
        Sheet sheet = new Sheet().Blank().Add(answers ? "Who answers next?" : "Who plays next?", Ink.Title).Blank();
        foreach (SeatRecord seat in session.Match.Record.Seats)
        {
            bool person = SeatSpec.IsPerson(seat.Controller);
            bool away = session.IsHandedOver(seat.Company);
            bool waits = waiting.Contains(seat.Company);
            string state = !person ? seat.Controller : away ? $"played by {session.Match.Record.ControllerOf(seat.Company)} for now" : waits ? "has still to decide" : answers ? "nothing to answer" : "has committed";
            Line line = Line.Of(waits ? context.Glyphs.Pointer + " " : person && !away ? context.Glyphs.Check + " " : "  ", Ink.Key)
                .Add(Line.Of(session.PersonAt(seat.Company), person ? Ink.Strong : Ink.Muted).Fit(34)).Add(" ").Add(state, waits ? Ink.Warning : Ink.Muted).Add(person && session.Papers(seat.Company).Pin is not null ? ", PIN" : "", Ink.Muted);
            _ = person && (waits || !answers) ? sheet.Add(line.Truncate(context.Width), $"seat:{seat.Company}") : sheet.Add(line.Truncate(context.Width));
        }

        sheet.Focus = _placed || waiting.Length == 0 ? null : $"seat:{waiting[0]}";
        _placed = true;
        if (session.Match.Table.Minutes is var minutes and > 0)
        {
            sheet.Blank().Add($"Each turn has {Counted.Of(minutes, "minute")}.", Ink.Muted);
        }

        if (waiting.Length == 0)
        {
            sheet.Blank().Add("Go on: everybody has decided", "go");
        }

        return answers ? sheet : sheet.Blank().Append(Wrap.Words("Whoever has committed can sit down again and change the orders while others still think.", context.Width, Ink.Muted));
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Escape))
        {
            flow.OpenMenu();
            return true;
        }

        if (key.Is('f') && Waiting.Length > 0)
        {
            flow.Door.AskToFinish();
            return true;
        }

        return false;
    }

    public void OnChosen(string target)
    {
        if (target == "go")
        {
            flow.Think();
        }
        else
        {
            flow.SitDown(Targets.Tail(target));
        }
    }
}

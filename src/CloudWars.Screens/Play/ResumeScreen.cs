using CloudWars.Core.Numbers;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>A saved game before it is taken up: whoever opened it need not be whose turn it is.</summary>
internal sealed class ResumeScreen(GameFlow flow) : IScreen
{
    public Line Header => Line.Of(flow.Session.Setup.Title, Ink.Title);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "play on"), new("Esc", "title screen")];

    public Sheet Render(DrawingContext context)
    {
        GameSession session = flow.Session;
        int played = session.Match.Record.Played.Count;
        Sheet sheet = new Sheet().Blank().Add($"{session.Match.Name}", Ink.Title)
            .Add($"{Counted.Of(played, "quarter")} of {session.Match.Record.Quarters} played.").Blank();
        foreach (Core.Replay.SeatRecord seat in session.Match.Record.Seats)
        {
            string now = session.Match.Record.ControllerOf(seat.Company);
            sheet.Add(Line.Of(session.CompanyName(seat.Company), Ink.Strong).Fit(24).Add(seat.Controller, Ink.Muted).Add(now == seat.Controller ? "" : $", played by {now} for now", Ink.Muted));
        }

        if (session.Match.Record.Seats.Any(s => SeatSpec.IsProgram(s.Controller)))
        {
            sheet.Blank().Append(Wrap.Words("Playing on starts these programs on your computer:", context.Width, Ink.Warning));
            foreach (Core.Replay.SeatRecord seat in session.Match.Record.Seats.Where(s => SeatSpec.IsProgram(s.Controller)))
            {
                sheet.Append(Wrap.Words(SeatSpec.CommandOf(seat.Controller), context.Width, Ink.Strong));
            }
        }

        if (session.Match.Record.OtherRules is { } other)
        {
            sheet.Blank().Append(Wrap.Words(other, context.Width, Ink.Accent));
        }

        return sheet.Blank().Add("Play on", "go");
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Escape))
        {
            flow.ToTitle();
        }
        else if (key.Is(KeyName.Enter))
        {
            flow.Proceed();
        }
        else
        {
            return false;
        }

        return true;
    }

    public void OnChosen(string target) => flow.Proceed();
}

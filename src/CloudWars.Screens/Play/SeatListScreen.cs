using CloudWars.Core.Replay;
using CloudWars.Players;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>Between the players of a hot-seat game: who has committed, whose turn may come. Shows nobody's secrets.</summary>
internal sealed class SeatListScreen(GameFlow flow) : IScreen
{
    /// <summary>The selection is put on whose turn it is once; then it is the players'.</summary>
    private bool _placed;

    public Line Header => Line.Of("CloudWars", Ink.Title).Add($"  {flow.Session.Setup.Title}, {QuarterLabel}", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => [new("Enter", "sit down"), new("Esc", "menu")];

    private string QuarterLabel => flow.Session.Setup.Start.Label(flow.Session.Match.History.Count);

    public Sheet Render(DrawingContext context)
    {
        GameSession session = flow.Session;
        string[] waiting = [.. session.Match.Waiting];
        bool answers = session.Match.Stage == MatchStage.Answers;
        Sheet sheet = new Sheet().Blank().Add(answers ? "Who answers next?" : "Who plays next?", Ink.Title).Blank();
        foreach (SeatRecord seat in session.Match.Record.Seats)
        {
            bool person = SeatSpec.IsPerson(seat.Controller);
            bool waits = waiting.Contains(seat.Company);
            string state = !person ? seat.Controller : waits ? "has still to decide" : answers ? "nothing to answer" : "has committed";
            Line line = Line.Of(waits ? context.Glyphs.Pointer + " " : person ? context.Glyphs.Check + " " : "  ", Ink.Key)
                .Add(Line.Of(session.PersonAt(seat.Company), person ? Ink.Strong : Ink.Muted).Fit(34)).Add(" ").Add(state, waits ? Ink.Warning : Ink.Muted);
            _ = person && (waits || !answers) ? sheet.Add(line.Truncate(context.Width), $"seat:{seat.Company}") : sheet.Add(line.Truncate(context.Width));
        }

        sheet.Focus = _placed || waiting.Length == 0 ? null : $"seat:{waiting[0]}";
        _placed = true;
        return answers ? sheet : sheet.Blank().Append(Wrap.Words("Whoever has committed can sit down again and change the orders while others still think.", context.Width, Ink.Muted));
    }

    public bool OnKey(KeyPress key)
    {
        if (key.Is(KeyName.Escape))
        {
            flow.OpenMenu();
            return true;
        }

        return false;
    }

    public void OnChosen(string target) => flow.SitDown(Targets.Tail(target));
}

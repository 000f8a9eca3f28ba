using CloudWars.Core.Replay;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// While the other companies think. The footer names who does; Esc stops them. What was thought when they are stopped
/// is not lost: going on takes it up.
/// </summary>
internal sealed class ThinkingScreen(GameFlow flow) : IScreen
{
    private bool _stopped;

    public Line Header => Line.Of("CloudWars", Ink.Title).Add($"  {flow.Session.Setup.Title}", Ink.Muted);

    public IReadOnlyList<KeyHint> Hints => _stopped ? [new("Enter", "let them go on"), new("b", "back to your orders")] : [];

    public Sheet Render(DrawingContext context)
    {
        Sheet sheet = new Sheet().Blank().Add(_stopped ? "Stopped" : "The other companies decide", Ink.Title).Blank();
        foreach (SeatRecord seat in flow.Session.Match.Record.Seats)
        {
            bool person = SeatSpec.IsPerson(seat.Controller);
            sheet.Add(Line.Of(person ? $" {context.Glyphs.Check} " : "   ", Ink.Good).Add(Line.Of(flow.Session.PersonAt(seat.Company)).Fit(30)).Add(person ? "committed" : seat.Controller, Ink.Muted));
        }

        return _stopped ? sheet.Blank().Append(Wrap.Words("Enter lets them go on. 'b' gives you your orders back, while nobody has talked yet.", context.Width)) : sheet;
    }

    public bool OnTick()
    {
        bool changes = !_stopped && !flow.Stage.IsBusy;
        _stopped |= changes;
        return changes;
    }

    public bool OnKey(KeyPress key)
    {
        if (!_stopped || flow.Stage.IsBusy)
        {
            return true;
        }

        if (key.Is(KeyName.Enter))
        {
            GoOn();
        }
        else if ((key.Is('b') || key.Is(KeyName.Escape)) && (flow.Session.Untold is not null || !flow.TakeBack()))
        {
            flow.Stage.Say(Line.Of("The table has talked already: there is no way back, only on.", Ink.Warning));
        }

        return true;
    }

    /// <summary>The quarter may have been finished in the moment in which it was stopped: then it is told.</summary>
    private void GoOn()
    {
        flow.Session.LookAgain();
        if (flow.Session.Untold is not null)
        {
            flow.AfterStep();
        }
        else
        {
            flow.Proceed();
        }
    }
}

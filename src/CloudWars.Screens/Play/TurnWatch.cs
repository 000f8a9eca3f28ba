using CloudWars.Core.Numbers;
using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>
/// Watches the clock of the person at the desk: shows what is left, warns, and when the time is up has the step finished by
/// standing orders, what is drafted, and the caretaker for the rest.
/// </summary>
internal sealed class TurnWatch : IDisposable
{
    private static readonly int[] Warnings = [60, 15];

    private readonly GameFlow _flow;
    private int _secondsShown = int.MaxValue;

    public TurnWatch(GameFlow flow)
    {
        _flow = flow;
        flow.Stage.Beat += Look;
    }

    public void Dispose() => _flow.Stage.Beat -= Look;

    private void Look()
    {
        if (_flow.Seat.Length == 0 || _flow.Session.Clock.Left is not { } left)
        {
            return;
        }

        int seconds = (int)Math.Ceiling(left.TotalSeconds);
        if (seconds == 0)
        {
            _secondsShown = int.MaxValue;
            TimeIsUp();
        }
        else if (seconds != _secondsShown)
        {
            int before = _secondsShown;
            _secondsShown = seconds;
            Show(before, seconds);
        }
    }

    private void Show(int before, int seconds)
    {
        if (_flow.Stage.Animates)
        {
            _flow.Stage.Refresh();
        }

        if (Warnings.Any(limit => seconds <= limit && before > limit))
        {
            _flow.Stage.Say(Line.Of($"{Counted.Of(seconds, "second")} left for this turn. Then it is finished for you.", Ink.Warning));
        }
    }

    private void TimeIsUp()
    {
        string person = _flow.Session.PersonAt(_flow.Seat);
        _flow.Door.FinishFor(_flow.Seat);
        _flow.Stage.Say(Line.Of($"Time was up. {person}'s turn was finished for them.", Ink.Warning));
    }
}

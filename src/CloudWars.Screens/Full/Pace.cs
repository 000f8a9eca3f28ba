using Terminal.Gui.App;

namespace CloudWars.Screens.Full;

/// <summary>
/// The library polls: many turns a second answer keys at once but cost power while the player thinks. So it turns
/// fast while keys or the mouse come and slowly after a quiet while.
/// </summary>
internal sealed class Pace
{
    private const ushort LivelyTurnsPerSecond = 60;
    private const ushort QuietTurnsPerSecond = 20;

    private static readonly TimeSpan Check = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan QuietAfter = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _clock;
    private long _lastInput;

    private Pace(TimeProvider clock)
    {
        _clock = clock;
        Wake();
    }

    public static void Keep(IApplication app)
    {
        Pace pace = new(TimeProvider.System);
        app.Keyboard.KeyDown += (_, _) => pace.Wake();
        app.Mouse.MouseEvent += (_, _) => pace.Wake();
        app.AddTimeout(Check, pace.RestWhenQuiet);
    }

    private void Wake()
    {
        _lastInput = _clock.GetTimestamp();
        Application.MaximumIterationsPerSecond = LivelyTurnsPerSecond;
    }

    private bool RestWhenQuiet()
    {
        if (_clock.GetElapsedTime(_lastInput) > QuietAfter)
        {
            Application.MaximumIterationsPerSecond = QuietTurnsPerSecond;
        }

        return true;
    }
}

namespace CloudWars.Screens.Play;

/// <summary>
/// The time that each person has for a step of the game. It runs while they sit at their desk and stands while the keyboard
/// goes on; it lives outside the simulation, which knows no clock.
/// </summary>
internal sealed class TurnClock(TimeProvider time)
{
    private readonly Dictionary<string, TimeSpan> _spent = [];
    private string _running = "";
    private long _since;

    /// <summary>Time for a step; zero for as long as they like.</summary>
    public TimeSpan Limit { get; set; }

    /// <summary>What is left to whoever sits at the desk; null without a limit or while nobody sits.</summary>
    public TimeSpan? Left => Limit == TimeSpan.Zero || _running.Length == 0 ? null : Max(Limit - Spent(_running));

    public bool IsOver => Left == TimeSpan.Zero;

    /// <summary>Somebody sits down; what they spent in this step before counts.</summary>
    public void Start(string company)
    {
        Stop();
        _running = company;
        _since = time.GetTimestamp();
    }

    public void Stop()
    {
        if (_running.Length > 0)
        {
            _spent[_running] = Spent(_running);
            _running = "";
        }
    }

    /// <summary>A new step: everybody has all their time again.</summary>
    public void Reset()
    {
        Stop();
        _spent.Clear();
    }

    private TimeSpan Spent(string company) =>
        _spent.GetValueOrDefault(company) + (company == _running ? time.GetElapsedTime(_since) : TimeSpan.Zero);

    private static TimeSpan Max(TimeSpan left) => left > TimeSpan.Zero ? left : TimeSpan.Zero;
}

namespace CloudWars.Store.Tests;

/// <summary>A clock that moves on by a minute each time somebody looks.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now = _now.AddMinutes(1);
}

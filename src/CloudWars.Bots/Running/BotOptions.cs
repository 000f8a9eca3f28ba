namespace CloudWars.Bots.Running;

/// <summary>How patient the game is with a bot, and where what goes wrong is told.</summary>
public sealed record BotOptions
{
    public const int UsualSeconds = 10;

    /// <summary>Time for each answer.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(UsualSeconds);

    /// <summary>Time to start and answer hello; never less than for any other answer.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Time that the conformance check gives a program to end by itself.</summary>
    public TimeSpan EndLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Takes lines for people, cleaned and not many. May be called from several threads.</summary>
    public Action<string> Log { get; init; } = _ => { };

    internal TimeSpan FirstLimit => StartLimit > Limit ? StartLimit : Limit;
}

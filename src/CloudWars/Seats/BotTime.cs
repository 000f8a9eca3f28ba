using System.CommandLine;
using CloudWars.Bots.Running;
using CloudWars.Commands;

namespace CloudWars.Seats;

/// <summary>The option <c>--bot-seconds</c> and the log of bots, the same for every verb that plays games.</summary>
internal static class BotTime
{
    public static Option<int> Option() =>
        Ask.Number("--bot-seconds", "N", "Seconds that a bot has for each answer; late orders are lost", 1, 3600, BotOptions.UsualSeconds);

    /// <summary>Options that tell what goes wrong with bots on the standard error, one line at a time.</summary>
    public static BotOptions Options(CommandContext context, Option<int> seconds) => For(context.Value(seconds), Aloud(context.Error));

    public static BotOptions For(int seconds, Action<string> log) => new() { Limit = TimeSpan.FromSeconds(seconds), Log = log };

    /// <summary>A log onto a stream; games run side by side, lines must not.</summary>
    public static Action<string> Aloud(TextWriter stream)
    {
        Lock gate = new();
        return line =>
        {
            lock (gate)
            {
                stream.WriteLine(line);
            }
        };
    }
}

using CloudWars.Core.World;

namespace CloudWars.Bots.Protocol;

/// <summary>The name of the protocol, and the limits that keep a bot from disturbing the game.</summary>
public static class BotProtocol
{
    /// <summary>A change that could break a bot raises the number; new fields do not.</summary>
    public const string Name = "cloudwars.bot/1";

    /// <summary>Longest line that a bot may send, in bytes.</summary>
    public const int LineBytes = 256 * 1024;

    /// <summary>Most that a bot may send between a question and its answer, in bytes; more is a flood.</summary>
    public const int FloodBytes = 2 * 1024 * 1024;

    /// <summary>Late answers in a row after which a bot is no longer asked.</summary>
    public const int LateInARow = 3;

    public const int OrdersPerQuarter = Limits.OrdersPerQuarter;

    /// <summary>Longest reason or name that is kept, in characters.</summary>
    public const int TextLength = 200;
}

namespace CloudWars.Bots.Running;

/// <summary>What can be wrong with a bot's answer.</summary>
public enum BotFault
{
    /// <summary>It could not be started.</summary>
    NotStarted,

    /// <summary>It closed its output or ended.</summary>
    Ended,

    /// <summary>No answer in time.</summary>
    Late,

    /// <summary>More output than anybody can mean.</summary>
    Flood,

    /// <summary>A line that is no message of the protocol, or not the one that was asked for.</summary>
    Nonsense,
}

/// <summary>A fault in words, and the line that showed it.</summary>
public sealed record BotTrouble(BotFault Fault, string Why, string Line = "")
{
    public override string ToString() => Line.Length == 0 ? Why : $"{Why} It sent: {Line}";
}

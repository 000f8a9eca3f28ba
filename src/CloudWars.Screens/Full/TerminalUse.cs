namespace CloudWars.Screens.Full;

public enum TerminalUse
{
    /// <summary>The full screen works here.</summary>
    Full,
    /// <summary>Only lines of text work here.</summary>
    Plain,
    /// <summary>Neither as asked; the message says what would.</summary>
    Refuse,
}

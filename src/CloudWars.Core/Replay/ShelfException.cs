namespace CloudWars.Core.Replay;

/// <summary>A shelf cannot keep or give back what was asked. The message is written for people and says how to mend it.</summary>
public class ShelfException(string message, Exception? cause = null) : Exception(message, cause);

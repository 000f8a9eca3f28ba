namespace CloudWars;

/// <summary>Something the user gave is wrong. The message says what, where, and how to mend it; it ends the command with exit code 2.</summary>
public sealed class BadInputException(string message) : Exception(message);

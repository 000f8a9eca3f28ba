namespace CloudWars.Screens.Full;

/// <summary>What the guard decided, and why in words fit for the player.</summary>
public sealed record TerminalVerdict(TerminalUse Use, bool NoColour, bool SixteenColours, string Message);

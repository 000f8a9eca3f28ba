using CloudWars.Screens.Drawing;

namespace CloudWars.Screens.Full;

/// <summary>What the full screen needs to know from the program that starts it.</summary>
public sealed record TerminalOptions
{
    public Theme Theme { get; init; } = Theme.Dark;

    public Glyphs Glyphs { get; init; } = Glyphs.Unicode;

    public bool SixteenColours { get; init; }

    /// <summary>Where a crash report is written; made when it is missing.</summary>
    public required string CrashFolder { get; init; }

    /// <summary>Called when the program is told to end from outside, before the terminal is given back: save here.</summary>
    public Action Ending { get; init; } = () => { };
}

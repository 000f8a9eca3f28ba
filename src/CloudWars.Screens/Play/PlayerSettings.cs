using CloudWars.Screens.Full;

namespace CloudWars.Screens.Play;

/// <summary>How the game looks to this player.</summary>
public sealed record PlayerSettings(Theme Theme = Theme.Dark, bool AsciiGlyphs = false);

namespace CloudWars.Screens.Full;

public enum Theme
{
    Dark,
    Light,
    HighContrast,
    /// <summary>The Okabe-Ito colours, told apart with every common colour vision.</summary>
    ColourBlind,
    /// <summary>No colours at all: bold, underline and reverse on whatever the terminal has (NO_COLOR).</summary>
    Colourless,
}

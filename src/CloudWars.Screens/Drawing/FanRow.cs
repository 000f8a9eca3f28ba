namespace CloudWars.Screens.Drawing;

/// <summary>One moment of a <see cref="FanChart"/>.</summary>
public sealed record FanRow(string Label, decimal Low, decimal Mid, decimal High);

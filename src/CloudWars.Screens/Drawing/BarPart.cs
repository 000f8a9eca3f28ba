namespace CloudWars.Screens.Drawing;

/// <summary>
/// One share of a <see cref="StackedBar"/>, or one bar of a <see cref="BarList"/>. The figure is the value as it is
/// to be read, such as "$38.0B".
/// </summary>
public sealed record BarPart(string Label, decimal Value, string Figure = "", Ink Ink = Ink.Bar1, string? Target = null);

namespace CloudWars.Screens.Drawing;

/// <summary>A part of a <see cref="Waterfall"/>: what it is called and by how much it moves the sum.</summary>
public sealed record WaterfallStep(string Label, decimal Change, string? Target = null);

namespace CloudWars.Screens.Forms;

/// <summary>A possibility of a <see cref="ChoiceField"/>: the value the game gets, the label the player reads.</summary>
public sealed record Choice(string Value, string Label);

namespace CloudWars.Screens.Plain;

/// <summary>What was typed at a menu. The index is meaningful only when an answer was given; the text always.</summary>
public readonly record struct PlainChoice(PlainAnswer Answer, int Index, string Text);

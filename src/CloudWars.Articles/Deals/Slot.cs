namespace CloudWars.Articles.Deals;

/// <summary>The places of the text that one slot of a claim was read from.</summary>
internal readonly record struct Slot(string Name, int Sentence, int Start, int End);

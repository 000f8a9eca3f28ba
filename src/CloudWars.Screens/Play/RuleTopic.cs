namespace CloudWars.Screens.Play;

/// <summary>One page of the rule book, in plain text.</summary>
public sealed record RuleTopic(string Title, string Text);

namespace CloudWars.Screens.Play;

/// <summary>One page of the rule book, in plain text, with the name that links to it.</summary>
public sealed record RuleTopic(string Title, string Text, string Topic = "");

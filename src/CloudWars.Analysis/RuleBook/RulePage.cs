namespace CloudWars.Analysis;

/// <summary>One topic of the rule book: the name to ask for, a title, one line about it, and the text in plain Markdown.</summary>
public sealed record RulePage(string Topic, string Title, string Summary, string Text);

namespace CloudWars.Screens.Pages;

/// <summary>Something to do on a page: a key that stands there, what it does, and the target it chooses.</summary>
public sealed record PageAction(char Key, string Label, string Target);

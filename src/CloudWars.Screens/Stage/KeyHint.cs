namespace CloudWars.Screens.Stage;

/// <summary>A key and what it does here, for the footer and the help page: ("n", "new order").</summary>
public readonly record struct KeyHint(string Key, string Does);

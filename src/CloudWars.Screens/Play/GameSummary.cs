namespace CloudWars.Screens.Play;

/// <summary>A saved game as the list shows it. The detail is one line, such as who plays whom.</summary>
public sealed record GameSummary(
    string Name, string Title, int Played, int Quarters, bool Over, DateTimeOffset Saved, string Detail = "");

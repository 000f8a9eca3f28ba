namespace CloudWars.Screens.Play;

/// <summary>A scenario as the list shows it.</summary>
public sealed record ScenarioSummary(string Id, string Title, string Blurb, int Quarters);

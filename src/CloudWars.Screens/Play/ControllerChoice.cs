namespace CloudWars.Screens.Play;

/// <summary>A level or a style of an opponent: its id in a spec, its name and what it means in a sentence.</summary>
public sealed record ControllerChoice(string Id, string Name, string Meaning);

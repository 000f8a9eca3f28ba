namespace CloudWars.Scenarios;

/// <summary>One line of the list of scenarios. <paramref name="Playable"/> is false if it has errors; validate tells which.</summary>
public sealed record ScenarioListing(
    string Id,
    string Title,
    string Summary,
    int Quarters,
    IReadOnlyList<string> Seats,
    IReadOnlyList<string> Variants,
    string Place,
    bool Bundled,
    bool Playable,
    bool Tutorial = false);

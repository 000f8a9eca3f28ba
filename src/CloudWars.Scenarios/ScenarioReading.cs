using CloudWars.Core.World;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios;

/// <summary>
/// What came of reading a scenario: a setup that can be played, or none, and every problem found on the way. There is a
/// setup exactly if no problem is an error.
/// </summary>
public sealed record ScenarioReading(string Id, GameSetup? Setup, IReadOnlyList<Problem> Problems)
{
    /// <summary>The file as it was written, as far as it could be understood.</summary>
    public ScenarioFile File { get; init; } = new();

    /// <summary>The text of the file if it can be played, so that a saved game can keep the scenario it was played with.</summary>
    public string Json { get; init; } = "";

    /// <summary>The briefing as it is shown.</summary>
    public string Briefing { get; init; } = "";

    public bool Ok => Setup is not null;

    public int Errors => Problems.Count(p => p.Severity == Severity.Error);

    public int Warnings => Problems.Count - Errors;

    internal static ScenarioReading Failed(string id, string message, string remedy = "") =>
        new(id, null, [new Problem(Severity.Error, "", 0, 0, message, remedy)]);
}

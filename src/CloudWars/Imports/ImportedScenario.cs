using CloudWars.Importing;
using CloudWars.Scenarios;

namespace CloudWars.Imports;

/// <summary>A scenario that was imported and saved.</summary>
/// <param name="Folder">Where it was saved.</param>
/// <param name="Call">What to call it on the command line: its id among the user's own scenarios, or its path.</param>
internal sealed record ImportedScenario(ScenarioDraft Draft, ScenarioReading Reading, string Folder, string Call);

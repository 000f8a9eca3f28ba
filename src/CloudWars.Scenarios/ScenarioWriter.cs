using System.Text.Json;
using CloudWars.Core.Replay;
using CloudWars.Scenarios.Format;

namespace CloudWars.Scenarios;

/// <summary>Writes a scenario file, for importers and editors. What it writes, the reader reads back the same.</summary>
public static class ScenarioWriter
{
    public static string Write(ScenarioFile file) => JsonSerializer.Serialize(file, FormatJson.Options.ShapeOf<ScenarioFile>()) + "\n";
}

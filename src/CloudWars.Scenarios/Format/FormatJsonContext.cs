using System.Text.Json.Serialization;

namespace CloudWars.Scenarios.Format;

/// <summary>The shapes of the format as JSON, made when the program is compiled: native builds cannot look at types while they run.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ScenarioFile))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(IReadOnlyList<double>))]
internal sealed partial class FormatJsonContext : JsonSerializerContext;

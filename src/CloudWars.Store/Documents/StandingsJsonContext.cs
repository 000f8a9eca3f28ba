using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloudWars.Store.Documents;

/// <summary>The little picture of the standings as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(IReadOnlyList<KeptStanding>))]
internal sealed partial class StandingsJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace CloudWars.Importing.Themes;

/// <summary>The shape of the themes' file, made when the program is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OrderedDictionary<string, ThemeEntry>))]
internal sealed partial class ThemesJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;
using CloudWars.Screens.Play;

namespace CloudWars.Play;

/// <summary>The shape of the settings' file, made when the program is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlayerSettings))]
internal sealed partial class SettingsJsonContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CloudWars.Bots.Protocol;

/// <summary>Messages as lines of JSON. Term sheets and orders are written as in saved games.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    MaxDepth = 32,
    NumberHandling = JsonNumberHandling.Strict,
    Converters = [typeof(SheetConverter)])]
[JsonSerializable(typeof(GameMessage))]
[JsonSerializable(typeof(BotMessage))]
internal sealed partial class BotJsonContext : JsonSerializerContext;

/// <summary>Writes and reads one message.</summary>
public static class BotJson
{
    public static string Write(GameMessage message) => JsonSerializer.Serialize(message, BotJsonContext.Default.GameMessage);

    public static string Write(BotMessage message) => JsonSerializer.Serialize(message, BotJsonContext.Default.BotMessage);

    /// <summary>For bots written in C#, and for tests.</summary>
    /// <exception cref="JsonException">It is no message of the game.</exception>
    public static GameMessage? ReadGame(string line) => JsonSerializer.Deserialize(line, BotJsonContext.Default.GameMessage);

    /// <exception cref="JsonException">It is no message of a bot.</exception>
    internal static BotMessage? ReadBot(ReadOnlySpan<byte> line) => Utf8.IsValid(line)
        ? JsonSerializer.Deserialize(line, BotJsonContext.Default.BotMessage)
        : throw new JsonException("The line is not UTF-8 text.");
}

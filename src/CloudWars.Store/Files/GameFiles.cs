using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CloudWars.Core.Replay;

namespace CloudWars.Store.Files;

/// <summary>
/// Writes and reads exported games: readable JSON, the record first, the scenario's text last. Nothing in such a file is
/// trusted: it may come from anybody.
/// </summary>
public static class GameFiles
{
    private static readonly JsonSerializerOptions Readable = new(OrderJson.Indented) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Files from strangers must have every part of every order; the program's own documents always do.</summary>
    private static readonly JsonSerializerOptions Careful = new(OrderJson.Options)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = GameFileLimits.Depth,
    };

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = GameFileLimits.Depth };

    public static string Write(GameFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        JsonObject json = JsonSerializer.SerializeToNode(file.Record, OrderJson.Of<GameRecord>())!.AsObject();
        json.Insert(1, "name", file.Name);
        if (file.Scenario is { } scenario)
        {
            json["scenarioText"] = new JsonObject { ["id"] = scenario.Id, ["json"] = scenario.Json, ["briefing"] = scenario.Briefing };
        }

        return json.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    public static GameFileReading Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > GameFileLimits.Bytes)
        {
            return new GameFileReading(null, $"The file has {bytes.Length} bytes; a saved game has at most {GameFileLimits.Bytes}.");
        }

        try
        {
            ReadOnlyMemory<byte> text = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
            using JsonDocument document = JsonDocument.Parse(text, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            string place = broken.LineNumber is { } line ? $"line {line + 1}, column {broken.BytePositionInLine + 1}: " : broken.Path is { } path ? $"{path}: " : "";
            return new GameFileReading(null, $"{place}this is not the JSON of a saved game. {FirstSentence(broken.Message)}");
        }
        catch (Exception odd) when (odd is NotSupportedException or InvalidOperationException or ArgumentException or FormatException)
        {
            return new GameFileReading(null, $"This is not a saved game: {FirstSentence(odd.Message)}");
        }
    }

    private static GameFileReading Read(JsonElement root)
    {
        string? format = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out JsonElement member)
            && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
        if (format != GameRecord.FormatName)
        {
            return new GameFileReading(null, $"format: a saved game says \"{GameRecord.FormatName}\" here. Export one with `cloudwars game export GAME FILE`.");
        }

        GameRecord record = root.Deserialize(Careful.ShapeOf<GameRecord>())!;
        return RecordChecks.Problem(record) is { } problem
            ? new GameFileReading(null, problem)
            : new GameFileReading(new GameFile(record, ScenarioIn(root), NameIn(root)));
    }

    private static KeptScenario? ScenarioIn(JsonElement root) =>
        root.TryGetProperty("scenarioText", out JsonElement text) && text.ValueKind == JsonValueKind.Object
            ? new KeptScenario(Text(text, "id"), Text(text, "json"), Text(text, "briefing"))
            : null;

    private static string NameIn(JsonElement root) => Text(root, "name");

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String ? member.GetString() ?? "" : "";

    private static string FirstSentence(string message)
    {
        string plain = PlainText.Of(message);
        int end = plain.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? plain : plain[..(end + 1)];
    }
}

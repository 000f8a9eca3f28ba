using System.Text.Json;
using System.Text.Json.Serialization;
using CloudWars.Core.Replay;

namespace CloudWars.Scenarios.Format;

/// <summary>Writes a figure: bare if nothing is known about it, else as an object with its source or assumption.</summary>
public sealed class SourcedConverter<T> : JsonConverter<Sourced<T>>
    where T : notnull
{
    /// <summary>Files are read by <see cref="ScenarioReader"/>, which knows positions; this is for values made by programs.</summary>
    public override Sourced<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new Sourced<T>(JsonSerializer.Deserialize(ref reader, options.ShapeOf<T>())!);
        }

        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        return new Sourced<T>(
            root.GetProperty("value").Deserialize(options.ShapeOf<T>())!,
            root.TryGetProperty("source", out JsonElement source) ? source.GetString() : null,
            root.TryGetProperty("assumed", out JsonElement assumed) ? assumed.GetString() : null,
            root.TryGetProperty("range", out JsonElement range) ? range.Deserialize(options.ShapeOf<IReadOnlyList<double>>()) : null);
    }

    public override void Write(Utf8JsonWriter writer, Sourced<T> value, JsonSerializerOptions options)
    {
        if (value is { Source: null, Assumed: null, Range: null })
        {
            JsonSerializer.Serialize(writer, value.Value, options.ShapeOf<T>());
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("value");
        JsonSerializer.Serialize(writer, value.Value, options.ShapeOf<T>());
        if (value.Range is { } range)
        {
            writer.WritePropertyName("range");
            JsonSerializer.Serialize(writer, range, options.ShapeOf<IReadOnlyList<double>>());
        }

        WriteText(writer, "source", value.Source);
        WriteText(writer, "assumed", value.Assumed);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}

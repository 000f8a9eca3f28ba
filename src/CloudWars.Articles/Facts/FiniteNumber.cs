using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

/// <summary>Reads figures that exist: 1e999 is valid JSON and no number, so a document with it is refused like any other nonsense.</summary>
internal sealed class FiniteNumber : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDouble(out double read) && double.IsFinite(read) ? read : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

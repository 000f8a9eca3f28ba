using System.Text.Json;
using System.Text.Json.Serialization;
using CloudWars.Core.Deals;
using CloudWars.Core.Replay;

namespace CloudWars.Bots.Protocol;

/// <summary>Term sheets on the wire are those of saved games.</summary>
internal sealed class SheetConverter : JsonConverter<TermSheet>
{
    public override TermSheet? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, OrderJson.Of<TermSheet>());

    public override void Write(Utf8JsonWriter writer, TermSheet value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, OrderJson.Of<TermSheet>());
}

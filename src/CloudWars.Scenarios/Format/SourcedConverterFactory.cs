using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloudWars.Scenarios.Format;

/// <summary>Makes the converter for each kind of <see cref="Sourced{T}"/>.</summary>
public sealed class SourcedConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Sourced<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        SourcedKinds.Of(typeToConvert).Converter;
}

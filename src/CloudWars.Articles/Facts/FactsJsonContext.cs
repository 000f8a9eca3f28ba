using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, WriteIndented = true, NewLine = "\n", UseStringEnumConverter = false, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, Converters = [typeof(FiniteNumber)])]
[JsonSerializable(typeof(ArticleFacts))]
internal sealed partial class FactsJsonContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloudWars.Articles.Lexicon;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(OrganisationEntry[]))]
[JsonSerializable(typeof(ChipEntry[]))]
[JsonSerializable(typeof(FrameEntry[]))]
[JsonSerializable(typeof(CurrencyTable))]
[JsonSerializable(typeof(VerbTable))]
[JsonSerializable(typeof(NameLists))]
[JsonSerializable(typeof(Dictionary<string, string[]>))]
internal sealed partial class LexiconJsonContext : JsonSerializerContext;

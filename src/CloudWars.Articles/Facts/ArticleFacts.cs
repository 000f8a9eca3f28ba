using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

/// <summary>What was read from one article, before any filling-in: the <c>cloudwars.facts/1</c> document.</summary>
public sealed record ArticleFacts(
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("sentences")] int Sentences,
    [property: JsonPropertyName("organisations")] ImmutableArray<OrganisationFact> Organisations,
    [property: JsonPropertyName("deals")] ImmutableArray<DealFact> Deals,
    [property: JsonPropertyName("stakes")] ImmutableArray<StakeFact> Stakes,
    [property: JsonPropertyName("valuations")] ImmutableArray<ValuationFact> Valuations,
    [property: JsonPropertyName("themes")] ImmutableArray<string> Themes,
    [property: JsonPropertyName("warnings")] ImmutableArray<string> Warnings)
{
    /// <summary>The name of this document's format; readers refuse any other.</summary>
    public const string FormatName = "cloudwars.facts/1";

    [JsonPropertyName("format"), JsonPropertyOrder(-1)]
    public string Format { get; init; } = FormatName;
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

/// <summary>Who holds (or is to hold) how much of whom.</summary>
public sealed record StakeFact(
    [property: JsonPropertyName("holder")] string Holder,
    [property: JsonPropertyName("of")] string Of,
    [property: JsonPropertyName("percent")] decimal Percent,
    [property: JsonPropertyName("sentences")] ImmutableArray<int> Sentences,
    [property: JsonPropertyName("confidence")] double Confidence);

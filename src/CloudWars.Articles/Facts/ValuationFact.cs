using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

/// <summary>What a company is said to be worth, with the article's own qualifier: above, up to, about.</summary>
public sealed record ValuationFact(
    [property: JsonPropertyName("of")] string Of,
    [property: JsonPropertyName("usd_billions")] decimal UsdBillions,
    [property: JsonPropertyName("qualifier")] string? Qualifier,
    [property: JsonPropertyName("sentences")] ImmutableArray<int> Sentences,
    [property: JsonPropertyName("confidence")] double Confidence);

using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

/// <summary>Billions of US dollars; "up to" leaves the low end open, "more than" the high end.</summary>
public sealed record AmountRange(
    [property: JsonPropertyName("low")] decimal? Low,
    [property: JsonPropertyName("high")] decimal? High);

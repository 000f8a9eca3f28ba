using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

/// <summary>
/// One deal. In a compute or chips deal the giver is who provides and the receiver who pays;
/// an empty slot means that the article does not say, never that a guess was left out by mistake.
/// </summary>
public sealed record DealFact(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("giver")] string? Giver,
    [property: JsonPropertyName("receiver")] string? Receiver,
    [property: JsonPropertyName("parties")] ImmutableArray<string> Parties,
    [property: JsonPropertyName("amount_usd_billions")] AmountRange? Amount,
    [property: JsonPropertyName("duration_years")] decimal? DurationYears,
    [property: JsonPropertyName("stake_percent")] decimal? StakePercent,
    [property: JsonPropertyName("chips")] ImmutableArray<string> Chips,
    [property: JsonPropertyName("condition")] string? Condition,
    [property: JsonPropertyName("sentences")] ImmutableArray<int> Sentences,
    [property: JsonPropertyName("confidence")] double Confidence);

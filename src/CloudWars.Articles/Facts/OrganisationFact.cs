using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CloudWars.Articles.Facts;

/// <summary>An organisation the article names. <paramref name="Role"/> is its part in this article, not in the world.</summary>
public sealed record OrganisationFact(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("sentences")] ImmutableArray<int> Sentences);

using System.Collections;
using System.Text.Json.Serialization;

namespace CloudWars.Scenarios.Format;

/// <summary>
/// A starting figure. In the file it is a plain value, or <c>{"value": 94.2, "source": "title, publisher, date"}</c>, or
/// <c>{"value": 30, "assumed": "why"}</c>. At most one of source and assumed is given. With <c>"range": [20, 40]</c> it is drawn anew
/// for each game.
/// </summary>
[JsonConverter(typeof(SourcedConverterFactory))]
public sealed record Sourced<T>(T Value, string? Source = null, string? Assumed = null, IReadOnlyList<double>? Range = null) : ISourced
    where T : notnull
{
    [JsonIgnore]
    public IReadOnlyList<double> Numbers => Value is IEnumerable many
        ? [.. many.Cast<object>().Select(Convert.ToDouble)]
        : [Convert.ToDouble(Value)];
}

namespace CloudWars.Scenarios.Reading;

/// <summary>A named member of a JSON object; <paramref name="Offset"/> is where its name stands.</summary>
internal readonly record struct JsonMember(string Name, int Offset, JsonPart Value);

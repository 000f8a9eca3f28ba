namespace CloudWars.Scenarios.Reading;

/// <summary>A JSON value that knows its place: the byte offset where it begins.</summary>
internal sealed class JsonPart(PartKind kind, int offset)
{
    public PartKind Kind { get; } = kind;

    public int Offset { get; } = offset;

    public string Text { get; init; } = "";

    public double Number { get; init; }

    public bool Truth { get; init; }

    public List<JsonMember> Members { get; } = [];

    public List<JsonPart> Items { get; } = [];

    /// <summary>What the value is, in words, for messages.</summary>
    public string Words => Kind switch
    {
        PartKind.Object => "an object",
        PartKind.List => "a list",
        PartKind.Text => "a text",
        PartKind.Number => "a number",
        PartKind.Truth => Truth ? "true" : "false",
        _ => "null",
    };
}

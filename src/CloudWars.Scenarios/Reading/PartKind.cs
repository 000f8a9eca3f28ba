namespace CloudWars.Scenarios.Reading;

/// <summary>The kinds of JSON values.</summary>
internal enum PartKind
{
    Object,
    List,
    Text,
    Number,
    Truth,
    Null,
}

namespace CloudWars.Bots.Protocol;

/// <summary>Names the definition in the schema that a property held as raw JSON follows.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShapeAttribute(string definition) : Attribute
{
    public string Definition { get; } = definition;
}

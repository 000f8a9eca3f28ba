namespace CloudWars.Core.World;

/// <summary>
/// Documents a rule parameter once: the scenario schema, the range check and the rule book all read it from here.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParamAttribute(string meaning, double min, double max) : Attribute
{
    public string Meaning { get; } = meaning;

    public double Min { get; } = min;

    public double Max { get; } = max;
}

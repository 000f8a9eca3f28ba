namespace CloudWars.Scenarios.Format;

/// <summary>
/// Documents a number of the scenario file once: what it means, its unit and its range (ends included). The schema, the
/// range check and the printed sheet read it from here.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FigureAttribute(string meaning, string unit, double min, double max) : Attribute
{
    public string Meaning { get; } = meaning;

    public string Unit { get; } = unit;

    public double Min { get; } = min;

    public double Max { get; } = max;
}

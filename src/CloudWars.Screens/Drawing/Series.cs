namespace CloudWars.Screens.Drawing;

/// <summary>One line of a <see cref="LineChart"/>; null is a quarter without a value.</summary>
public sealed record Series(string Name, IReadOnlyList<decimal?> Values)
{
    public static Series Of(string name, IEnumerable<decimal> values) => new(name, [.. values.Select(value => (decimal?)value)]);
}

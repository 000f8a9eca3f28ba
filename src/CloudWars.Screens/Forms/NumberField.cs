namespace CloudWars.Screens.Forms;

/// <summary>A figure within bounds, both inclusive, in the unit written behind it.</summary>
public sealed record NumberField(string Key, string Label, decimal Min, decimal Max, decimal Default)
    : FormField(Key, Label)
{
    public string Unit { get; init; } = "";

    /// <summary>What one press of Left or Right changes.</summary>
    public decimal Step { get; init; } = 1;

    public int Decimals { get; init; }

    internal override FieldEntry Begin() => new NumberEntry(this);
}

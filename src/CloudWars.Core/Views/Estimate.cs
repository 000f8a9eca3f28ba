namespace CloudWars.Core.Views;

/// <summary>
/// A figure as a seat knows it: exactly (error 0), or as an estimate with a stated relative error (one standard deviation).
/// </summary>
public readonly record struct Estimate(double Value, double Error)
{
    public bool IsKnown => Error <= 0;

    public static Estimate Known(double value) => new(value, 0);
}

namespace CloudWars.Analysis.Forecasts;

/// <summary>What to expect of a figure: in 10, 50 and 90 of a hundred futures it is lower.</summary>
public readonly record struct Band(double Low, double Mid, double High)
{
    public bool Holds(double outcome) => outcome >= Low && outcome <= High;
}

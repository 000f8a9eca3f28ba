namespace CloudWars.Core.Deals;

/// <summary>
/// What a whole term sheet is worth to one side, in $bn. Doubts about single legs mostly come from the same unknowns, so the
/// low and high readings add up instead of evening out.
/// </summary>
public sealed record SheetWorth(string Side, IReadOnlyList<LegWorth> Legs)
{
    public double Low { get; } = Sum(Legs, l => l.Low);

    public double Mid { get; } = Sum(Legs, l => l.Mid);

    public double High { get; } = Sum(Legs, l => l.High);

    /// <summary>The leg that matters most to this side, for a reason in one sentence.</summary>
    public LegWorth Weightiest => Legs.MaxBy(l => Math.Abs(l.Mid))!;

    private static double Sum(IReadOnlyList<LegWorth> legs, Func<LegWorth, double> figure)
    {
        double sum = 0;
        for (int i = 0; i < legs.Count; i++)
        {
            sum += figure(legs[i]);
        }

        return sum;
    }
}

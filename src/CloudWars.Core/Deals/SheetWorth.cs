namespace CloudWars.Core.Deals;

/// <summary>
/// What a whole term sheet is worth to one side, in $bn. Doubts about single legs mostly come from the same unknowns, so the
/// low and high readings add up instead of evening out.
/// </summary>
public sealed record SheetWorth(string Side, IReadOnlyList<LegWorth> Legs)
{
    public double Low { get; } = Legs.Sum(l => l.Low);

    public double Mid { get; } = Legs.Sum(l => l.Mid);

    public double High { get; } = Legs.Sum(l => l.High);

    /// <summary>The leg that matters most to this side, for a reason in one sentence.</summary>
    public LegWorth Weightiest { get; } = Legs.OrderByDescending(l => Math.Abs(l.Mid)).First();
}

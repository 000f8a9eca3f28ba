using CloudWars.Analysis.Balance;

namespace CloudWars.Importing.Balancing;

/// <summary>How one seat fared in games of equal players.</summary>
/// <param name="Par">Spread of its return and the correction that gives it an equal chance.</param>
/// <param name="Failed">Games in which it became insolvent.</param>
public sealed record SeatMeasure(SeatPar Par, int Failed, int Games)
{
    public string Company => Par.Company;
}

namespace CloudWars.Core.Scoring;

/// <summary>A seat's result.</summary>
/// <param name="Company">Its id.</param>
/// <param name="Score">Return against par in units of the seat's usual spread, plus goals reached and the stated par adjustment.</param>
/// <param name="Rank">1 is best.</param>
/// <param name="Value">Market value, $bn.</param>
/// <param name="Return">Log return per original share, less the drawdown's weight, floored.</param>
/// <param name="Par">The same measure of the autopilot with the same luck.</param>
/// <param name="GoalPoints">Points for scenario goals.</param>
/// <param name="ParAdjustment">Points that the scenario gives or takes so that all seats are worth the same to equal players.</param>
/// <param name="Insolvent">Failed.</param>
public sealed record Standing(string Company, double Score, int Rank, double Value, double Return, double Par, double GoalPoints, double ParAdjustment, bool Insolvent);

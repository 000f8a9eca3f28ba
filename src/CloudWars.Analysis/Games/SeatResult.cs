namespace CloudWars.Analysis.Games;

/// <summary>How one seat came out of a game. Value in $bn; rank 1 is best.</summary>
public sealed record SeatResult(string Company, string Controller, double Score, int Rank, double Value, bool Insolvent)
{
    /// <summary>Log return per original share over that of the caretaker with the same luck: the score before its unit, goals and adjustment.</summary>
    public double OverPar { get; init; }

    /// <summary>Points for scenario goals within the score.</summary>
    public double GoalPoints { get; init; }
}

namespace CloudWars.Core.Numbers;

/// <summary>Fiscal quarters as people write them. Quarter 1 of a game is the first that is played.</summary>
public readonly record struct Calendar(int FirstYear, int FirstQuarterOfYear)
{
    /// <summary>"Q1 2026" for game quarter 1 of a game that starts there; quarter 0 is the opening position.</summary>
    public string Label(int quarter)
    {
        int months = FirstYear * 4 + (FirstQuarterOfYear - 1) + (quarter - 1);
        return $"Q{months % 4 + 1} {months / 4}";
    }
}

namespace CloudWars.Analysis.Forecasts;

/// <summary>How many futures are imagined, and how far.</summary>
public sealed record ForecastBudget
{
    public int Futures { get; init; } = 200;

    public int Quarters { get; init; } = 6;

    /// <summary>Seed of the futures. A game's own seed would make it prophecy: nobody who forecasts has it.</summary>
    public ulong Seed { get; init; } = 20_260_101;
}

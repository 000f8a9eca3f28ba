namespace CloudWars.Players;

/// <summary>
/// How far a planning level thinks, in imagined quarters and never in time, so that it decides alike on every machine.
/// </summary>
/// <param name="Futures">Imagined futures in which every plan is tried.</param>
/// <param name="Horizon">Quarters each future is played on.</param>
/// <param name="Sweeps">Times every lever of the best plan is moved.</param>
/// <param name="DealFutures">Futures in which an offer is played with and without; 0 goes by appraisal alone.</param>
/// <param name="SheetsTried">Sheets weighed for each partner before one is proposed.</param>
internal sealed record ThinkingBudget(int Futures, int Horizon, int Sweeps, int DealFutures, int SheetsTried)
{
    public static ThinkingBudget Director { get; } = new(3, 6, 0, 0, 3);

    public static ThinkingBudget Executive { get; } = new(6, 12, 1, 6, 6);

    public static ThinkingBudget Visionary { get; } = new(12, 16, 3, 12, 9);
}

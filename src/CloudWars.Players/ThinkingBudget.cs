namespace CloudWars.Players;

/// <summary>
/// How far a planning level thinks: quarters it may imagine for one decision. Never time, so that it decides alike on every
/// machine. What a level does with them is the same for all: the more it has, the more plans and futures it compares.
/// </summary>
/// <param name="Resolutions">Imagined quarters for the orders of one quarter.</param>
/// <param name="Futures">Imagined futures in which plans are compared.</param>
/// <param name="Reworks">Whether the best plan is reworked, lever by lever and order by order.</param>
/// <param name="DealResolutions">Imagined quarters for weighing one offer or draft; 0 goes by appraisal alone.</param>
/// <param name="SheetsTried">Drafts weighed in a quarter before some are proposed.</param>
internal sealed record ThinkingBudget(int Resolutions, int Futures, bool Reworks, int DealResolutions, int SheetsTried)
{
    /// <summary>The least and the most that may be asked for by hand.</summary>
    public const int Least = 50;
    public const int Most = 200_000;

    /// <summary>By the book: offers are appraised, nothing is imagined.</summary>
    public static ThinkingBudget Analyst { get; } = new(0, 0, false, 0, 0);

    public static ThinkingBudget Director { get; } = new(400, 3, false, 0, 0);

    public static ThinkingBudget Executive { get; } = new(2500, 6, true, 100, 6);

    public static ThinkingBudget Visionary { get; } = new(12_000, 12, true, 250, 14);

    /// <summary>The same way of thinking with another number of imagined quarters; what goes into deals changes in step.</summary>
    public ThinkingBudget With(int? resolutions) => resolutions is not { } asked
        ? this
        : this with { Resolutions = asked, DealResolutions = DealResolutions * asked / Resolutions };
}

namespace CloudWars.Players;

/// <summary>
/// How far a planning level thinks: quarters it may imagine for one decision. Never time, so that it decides alike on every
/// machine. What a level does with them is the same for all: the more it has, the more plans and futures it compares.
/// </summary>
/// <param name="Resolutions">Imagined quarters for the plan of one quarter; deals come on top, see the last two.</param>
/// <param name="Futures">Imagined futures in which plans are compared, at the least; towards the end, when they are short, up to four times as many.</param>
/// <param name="Plans">Plans for which there should be thought in every future before there are more futures.</param>
/// <param name="Reworks">Whether the best plan's book is reworked, and not only single orders.</param>
/// <param name="DealFutures">Futures in which an offer or draft is played with and without; 0 goes by appraisal alone.</param>
/// <param name="SheetsTried">Drafts weighed in a quarter before some are proposed.</param>
/// <param name="Riders">Whether more legs are tried on a pattern than it comes with.</param>
/// <param name="Phases">Whether plans may turn to another book later in the game.</param>
internal sealed record ThinkingBudget(int Resolutions, int Futures, int Plans, bool Reworks, int DealFutures, int SheetsTried, bool Riders, bool Phases)
{
    /// <summary>The least and the most that may be asked for by hand.</summary>
    public const int Least = 50;
    public const int Most = 200_000;

    /// <summary>By the book: offers are appraised, nothing is imagined.</summary>
    public static ThinkingBudget Analyst { get; } = new(0, 0, 1, false, 0, 0, false, false);

    public static ThinkingBudget Director { get; } = new(500, 3, 14, false, 0, 0, false, false);

    // Who reworks plans gains more by trying many in a few futures than few in many: luck is the same for all of them.
    public static ThinkingBudget Executive { get; } = new(1500, 3, 80, true, 3, 12, true, false);

    public static ThinkingBudget Visionary { get; } = new(20_000, 6, 300, true, 6, 20, true, true);

    /// <summary>The same way of thinking with another number of imagined quarters for its plans.</summary>
    public ThinkingBudget With(int? resolutions) => resolutions is { } asked ? this with { Resolutions = asked } : this;
}

namespace CloudWars.Analysis.Reviews;

/// <summary>What a quarter's orders were worth beside the best the review found, in words. See <see cref="Grades"/>.</summary>
public enum Grade
{
    /// <summary>Clearly better than anything the review found.</summary>
    Brilliant,

    Good,

    Inaccurate,

    Mistake,

    Blunder,
}

/// <summary>The thresholds of the grades, in score points lost against the best orders found. A point is the seat's usual spread.</summary>
public static class Grades
{
    public const double Brilliant = -0.10;
    public const double Inaccurate = 0.10;
    public const double Mistake = 0.25;
    public const double Blunder = 0.60;

    /// <summary>The grade for so many score points lost; a loss below zero is a gain over the best found.</summary>
    public static Grade Of(double lost) => lost switch
    {
        <= Brilliant => Grade.Brilliant,
        < Inaccurate => Grade.Good,
        < Mistake => Grade.Inaccurate,
        < Blunder => Grade.Mistake,
        _ => Grade.Blunder,
    };

    /// <summary>The word for a grade, as every report writes it.</summary>
    public static string Word(Grade grade) => grade.ToString().ToLowerInvariant();

    /// <summary>What a grade means.</summary>
    public static string Meaning(Grade grade) => grade switch
    {
        Grade.Brilliant => $"at least {-Brilliant:0.00} points better than the best orders the review found",
        Grade.Good => $"less than {Inaccurate:0.00} points behind the best",
        Grade.Inaccurate => $"{Inaccurate:0.00} to {Mistake:0.00} points behind",
        Grade.Mistake => $"{Mistake:0.00} to {Blunder:0.00} points behind",
        _ => $"{Blunder:0.00} points or more behind",
    };
}

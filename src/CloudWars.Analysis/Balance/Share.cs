using CloudWars.Analysis.Tournaments;

namespace CloudWars.Analysis.Balance;

/// <summary>A part of all wins (or of something else that is counted), with the bounds within which the game is called fair.</summary>
/// <param name="Name">Whose share.</param>
/// <param name="Part">The share with its 95% interval, in [0, 1].</param>
/// <param name="Low">Lower bound of what is fair.</param>
/// <param name="High">Upper bound of what is fair.</param>
public sealed record Share(string Name, Interval Part, double Low, double High)
{
    public Verdict Verdict =>
        Part.Value >= Low && Part.Value <= High ? Verdict.Within
        : Part.High < Low || Part.Low > High ? Verdict.Outside
        : Verdict.Doubtful;
}

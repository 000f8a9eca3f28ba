using CloudWars.Analysis.Tournaments;

namespace CloudWars.Analysis.BestResponses;

/// <summary>The best fixed policy that a search found for a seat, judged on luck it had not seen.</summary>
/// <param name="Company">The seat.</param>
/// <param name="Against">Whom it played.</param>
/// <param name="Policy">What it does, in words.</param>
/// <param name="Tried">Policies tried.</param>
/// <param name="Wins">How often it came first of the four.</param>
/// <param name="Ahead">Its score less the best of the three others.</param>
/// <param name="SearchedAhead">The same in the games of the search: more, for it was chosen by them.</param>
public sealed record ResponseResult(string Company, string Against, string Policy, int Tried, Interval Wins, Interval Ahead, double SearchedAhead)
{
    /// <summary>Wins from which an AI player counts as beaten by a fixed policy.</summary>
    public const double Limit = 0.5;

    public bool IsBeaten => Wins.Value >= Limit;
}

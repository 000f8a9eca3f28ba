using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Plans compared pairwise in the same futures. A challenger that falls clearly behind is given up after a few of them; one that
/// stays ahead must lead by more than chance would explain, for the best of many noisy tries is usually a lucky one.
/// </summary>
internal sealed class Contest(Rehearsal rehearsal, int resolutions)
{
    /// <summary>Standard errors by which a challenger must lead at the end, and may trail on the way.</summary>
    private const double Lead = 0.5;
    private const double Patience = 0.6;

    /// <summary>Futures after which a challenger may be given up.</summary>
    private const int FirstLook = 2;

    private double[] _best = [];

    public TunedPlan? Champion { get; private set; }

    /// <summary>Mean measure of the champion over all futures.</summary>
    public double Mean => _best.Sum() / Math.Max(1, _best.Length);

    /// <summary>Whether there is thought left to try one more plan in all futures.</summary>
    public bool MayThink => rehearsal.QuartersPlayed + (rehearsal.Futures * rehearsal.Horizon) <= resolutions;

    public void Enthrone(TunedPlan plan, double[] scores)
    {
        Champion = plan;
        _best = scores;
    }

    public double[] ScoresOf(IPlan plan)
    {
        double[] scores = new double[rehearsal.Futures];
        for (int f = 0; f < scores.Length; f++)
        {
            scores[f] = rehearsal.Play(plan, f);
        }

        return scores;
    }

    /// <summary>
    /// Lets a plan challenge the champion, which it must beat by more than it is <paramref name="worth"/> troubling about; returns by
    /// how much it leads, or 0 if the champion stays.
    /// </summary>
    public double Challenge(TunedPlan plan, double worth = 1e-5)
    {
        double[] scores = new double[_best.Length];
        double sum = 0;
        double squares = 0;
        for (int f = 0; f < scores.Length; f++)
        {
            scores[f] = rehearsal.Play(plan, f);
            double ahead = scores[f] - _best[f];
            sum += ahead;
            squares += ahead * ahead;
            if (f + 1 >= FirstLook && sum + (Patience * Math.Sqrt(squares)) < 0)
            {
                return 0;
            }
        }

        int n = scores.Length;
        double mean = sum / n;
        double spread = Math.Sqrt(Math.Max(0, (squares / n) - (mean * mean)) / Math.Max(1, n - 1));
        if (mean <= worth + (Lead * spread))
        {
            return 0;
        }

        Enthrone(plan, scores);
        return mean;
    }
}

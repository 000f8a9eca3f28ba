using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Scores plans in the same imagined futures. A plan that is clearly behind the best after half of them is given up, which
/// leaves more futures for plans in the running.
/// </summary>
internal sealed class Trial(Rehearsal rehearsal, Style style, ulong[] lucks, int horizon)
{
    private const double Hopeless = 0.01;

    private readonly double[] _scores = new double[lucks.Length];
    private readonly double[] _best = new double[lucks.Length];

    public Playbook? Best { get; private set; }

    public double BestScore { get; private set; } = double.MinValue;

    /// <summary>The mean score of any plan, for comparison.</summary>
    public double Mean(IPlan plan)
    {
        double sum = 0;
        foreach (ulong luck in lucks)
        {
            sum += rehearsal.Play(plan, luck, horizon, style);
        }

        return sum / lucks.Length;
    }

    /// <summary>Tries a playbook; true if it is the best so far.</summary>
    public bool Consider(Playbook book)
    {
        BookPlan plan = new(book);
        double sum = 0;
        double bar = 0;
        for (int i = 0; i < lucks.Length; i++)
        {
            _scores[i] = rehearsal.Play(plan, lucks[i], horizon, style);
            sum += _scores[i];
            bar += _best[i];
            if (Best is not null && i + 1 == lucks.Length / 2 && (sum - bar) / (i + 1) < -Hopeless)
            {
                return false;
            }
        }

        double score = sum / lucks.Length;
        if (Best is not null && score <= BestScore)
        {
            return false;
        }

        Array.Copy(_scores, _best, _scores.Length);
        Best = book;
        BestScore = score;
        return true;
    }
}

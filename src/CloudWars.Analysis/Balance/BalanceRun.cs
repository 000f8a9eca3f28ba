using CloudWars.Analysis.Games;
using CloudWars.Analysis.Tournaments;

namespace CloudWars.Analysis.Balance;

/// <summary>
/// The games of a balance report, numbered through so that threads can share them: play each with <see cref="Play"/>, hand
/// them back in order with <see cref="Take"/>, then ask for the <see cref="Report"/>.
/// </summary>
public sealed class BalanceRun
{
    private readonly BalancePlan _plan;
    private readonly EqualSeries _equal;
    private readonly StyleSeries _styles;
    private readonly SkillSeries _skill;
    private readonly BalanceSeries[] _series;
    private int _taken;

    public BalanceRun(BalancePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _series = [_equal = new EqualSeries(plan), _styles = new StyleSeries(plan), _skill = new SkillSeries(plan)];
    }

    public int Games => _series.Sum(s => s.Games);

    public PlayedGame Play(int index, CancellationToken cancel)
    {
        (BalanceSeries series, int game) = Find(index);
        return series.Play(game, cancel);
    }

    /// <summary>Takes the next game; they must come in order.</summary>
    public void Take(PlayedGame game) => Find(_taken++).Series.Played.Add(game);

    /// <summary>The report on the games taken so far, or null while a series has none.</summary>
    public BalanceReport? Report() => _series.Any(s => s.Played.Count < s.Block) ? null : new BalanceReport
    {
        Scenario = _plan.Setup.ScenarioId,
        Title = _plan.Setup.Title,
        Level = _plan.Level,
        Seed = _plan.Seed,
        Quarters = _plan.Setup.Quarters,
        Games = _equal.Played.Count,
        Companies = Fairness.Companies(_plan.Setup, _equal.Played),
        Roles = Fairness.Roles(_plan.Setup, _equal.Played),
        Styles = Fairness.Styles(_styles.Played),
        Leads = LeadStory.Of(_equal.Played, _plan.Seats.Count),
        Variance = VarianceShares.Of(_skill.Played, _skill.Block),
        Levels = [.. SkillSeries.Levels.Select(level => (level, Interval.OfMean([.. _skill.Played.SelectMany(g => g.Results).Where(r => r.Controller == level).Select(r => r.Score)])))],
        Events = EventSway.Of(_equal.Played),
        Orders = UseCount.Orders([.. _equal.Played, .. _styles.Played]),
        Legs = UseCount.Legs([.. _equal.Played, .. _styles.Played]),
        Endings = [.. _equal.Played.GroupBy(g => g.End).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new UseCount(g.Key, g.Count() / (double)_equal.Played.Count, g.Count() / (double)_equal.Played.Count))],
    };

    private (BalanceSeries Series, int Game) Find(int index)
    {
        foreach (BalanceSeries series in _series)
        {
            if (index < series.Games)
            {
                return (series, index);
            }

            index -= series.Games;
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }
}

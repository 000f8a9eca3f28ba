using CloudWars.Core.Views;
using CloudWars.Players.Bargaining;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Plays a deal on in the futures in which the plan was chosen, with it and without, under the same luck. What comes out for
/// the own side is blended with the appraisal, which is sure of things that few futures blur; the other side is taken to appraise.
/// </summary>
internal sealed class DealRehearsal
{
    private const double TrustInFutures = 0.7;

    private readonly Rehearsal _rehearsal;
    private readonly IPlan _plan;
    private readonly int _futures;
    private readonly StyleGuess _guess;
    private readonly SortedDictionary<string, double> _without = new(StringComparer.Ordinal);

    /// <param name="rehearsal">Futures that have been played.</param>
    /// <param name="plan">The plan the seat will follow.</param>
    /// <param name="futures">Futures to play deals in.</param>
    public DealRehearsal(Rehearsal rehearsal, IPlan plan, int futures)
    {
        _rehearsal = rehearsal;
        _plan = plan;
        _futures = Math.Min(futures, rehearsal.Futures);
        _guess = new StyleGuess(rehearsal.View);
    }

    /// <summary>Futures of its own for a seat that has a plan already.</summary>
    public static DealRehearsal For(SeatView view, Style style, Playbook book, int futures, Tosses tosses)
    {
        Rehearsal rehearsal = new(view, style, PlanSearch.Sight);
        BookPlan plan = new(book);
        StyleGuess guess = new(view);
        for (int f = 0; f < futures; f++)
        {
            rehearsal.Add(tosses.Seed(), RivalPlans.Draw(guess, view, tosses), plan);
        }

        return new DealRehearsal(rehearsal, plan, futures);
    }

    /// <summary>A quick verdict made better by futures. <paramref name="offer"/> is its number on the table, or null for an own draft.</summary>
    public Verdict Judge(Verdict quick, int? offer)
    {
        SeatView view = _rehearsal.View;
        string other = quick.Sheet.Other(view.MyId);
        (Style style, _) = _guess.Likeliest(view.Companies.TakeWhile(c => c.Id != other).Count());
        Signing signing = new(view.MyId, quick.Sheet, offer, new BookPlan(style.Book));
        double seen = Mean(signing, signed: true) - Without(other, signing);
        double own = (TrustInFutures * seen * Math.Max(1, view.Me.Value)) + ((1 - TrustInFutures) * quick.Own);
        return quick with { Own = own, Seen = seen, Futures = _futures };
    }

    /// <summary>How the seat fares if this partner, playing live as it would with a deal, gets none.</summary>
    private double Without(string partner, Signing signing)
    {
        if (!_without.TryGetValue(partner, out double mean))
        {
            _without[partner] = mean = Mean(signing, signed: false);
        }

        return mean;
    }

    private double Mean(Signing signing, bool signed)
    {
        double sum = 0;
        for (int f = 0; f < _futures; f++)
        {
            sum += _rehearsal.Play(_plan, f, signing, signed);
        }

        return sum / _futures;
    }
}

using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Bargaining;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Plays a deal on in imagined futures, with and without, under the same luck. Both sides follow plain books that keep their
/// promises, everybody else the caretaker's rules. What comes out is blended with the appraisal, which sees things the horizon
/// hides.
/// </summary>
internal sealed class DealRehearsal
{
    private const double TrustInFutures = 0.6;
    private const int Sight = 16;

    private readonly SeatView _view;
    private readonly Measure _measure;
    private readonly int _horizon;
    private readonly ulong[] _lucks;
    private readonly Imagine _world;
    private readonly IPlan _mine;
    private readonly IPlan _theirs = new BookPlan(new Playbook("usual"));

    public DealRehearsal(SeatView view, Style style, Playbook book, ThinkingBudget budget, Tosses tosses)
    {
        _view = view;
        _measure = new Measure(view, style);
        _mine = new BookPlan(book);
        _horizon = Math.Min(Sight, view.QuartersLeft);
        _lucks = [.. Enumerable.Range(0, Math.Max(2, budget.DealResolutions / Math.Max(1, 2 * _horizon))).Select(_ => tosses.Seed())];
        _world = Imagine.From(view, 0);
    }

    /// <summary>A quick verdict made better by futures. <paramref name="number"/> is the offer on the table, or null for an own draft.</summary>
    public Verdict Judge(Verdict quick, int? number)
    {
        string other = quick.Sheet.Other(_view.MyId);
        double own = 0;
        double theirs = 0;
        foreach (ulong luck in _lucks)
        {
            (double ownWith, double otherWith) = Play(luck, quick.Sheet, number, sign: true);
            (double ownWithout, double otherWithout) = Play(luck, quick.Sheet, number, sign: false);
            own += (ownWith - ownWithout) / _lucks.Length;
            theirs += (otherWith - otherWithout) / _lucks.Length;
        }

        double ownSeen = own * Math.Max(1, _view.Me.Value);
        double theirsSeen = theirs * Math.Max(1, _view.Company(other).Value);
        return quick with
        {
            Own = (TrustInFutures * ownSeen) + ((1 - TrustInFutures) * quick.Own),
            Other = (TrustInFutures * theirsSeen) + ((1 - TrustInFutures) * quick.Other),
        };
    }

    private (double Own, double Other) Play(ulong luck, TermSheet sheet, int? number, bool sign)
    {
        _world.Restart(luck);
        Table(sheet, number, sign);
        for (int q = 0; q < _horizon && !_world.IsOver; q++)
        {
            Quarter(sheet);
        }

        string other = sheet.Other(_view.MyId);
        return (_measure.Of(_world.See(_view.MyId).Me), _world.See(other).Me.Return);
    }

    /// <summary>Signs the sheet in the imagined world, or clears it from the table.</summary>
    private void Table(TermSheet sheet, int? number, bool sign)
    {
        if (number is { } offered)
        {
            Order answer = sign ? new Accept(offered) : new Decline(offered);
            _world.Talk([new SeatOrders(_view.MyId, [answer])]);
        }
        else if (sign)
        {
            _world.Talk([new SeatOrders(_view.MyId, [new Propose(sheet)])]);
            SeatView partner = _world.See(sheet.To);
            foreach (DealView deal in partner.Deals.Where(d => d.MustAnswer && d.Sheet.SameTerms(sheet)))
            {
                _world.Talk([new SeatOrders(sheet.To, [new Accept(deal.Number)])]);
                break;
            }
        }
    }

    private void Quarter(TermSheet sheet)
    {
        List<SeatOrders> orders = [];
        string other = sheet.Other(_view.MyId);
        foreach (CompanySetup company in _view.Setup.Companies)
        {
            SeatView seen = _world.See(company.Id);
            orders.Add(new SeatOrders(company.Id, company.Id == _view.MyId ? _mine.Orders(seen) : company.Id == other ? _theirs.Orders(seen) : Autopilot.Orders(seen)));
        }

        if (orders.Any(o => o.Orders.Any(x => x is Propose)))
        {
            _world.Talk(orders);
            _world.Talk([.. _view.Setup.Companies.Select(c => new SeatOrders(c.Id, Autopilot.Answers(_world.See(c.Id))))]);
        }

        _world.Resolve(orders);
    }
}

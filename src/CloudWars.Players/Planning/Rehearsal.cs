using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Plays plans on in imagined worlds, to the end of the game or of the horizon. Luck comes from the player's own seeds. In each
/// future the others are first played live, each by the plan that its visible conduct suggests, and their orders written down;
/// every plan is then tried against the same luck and the same orders of others, so that only the plans differ.
/// </summary>
internal sealed class Rehearsal
{
    private readonly Imagine _world;
    private readonly string[] _companies;
    private readonly IReadOnlyList<Order>?[] _orders;
    private readonly SeatOrders[] _talk;
    private readonly SeatOrders[] _silent;
    private readonly int _me;
    private readonly Measure _measure;
    private readonly List<Future> _futures = [];

    public Rehearsal(SeatView view, Style style, int horizon)
    {
        View = view;
        Horizon = Math.Min(horizon, view.QuartersLeft);
        _world = Imagine.From(view, 0);
        _companies = [.. view.Setup.Companies.Select(c => c.Id)];
        _orders = new IReadOnlyList<Order>?[_companies.Length];
        _silent = [.. _companies.Select(c => new SeatOrders(c, []))];
        _talk = [.. _silent];
        _me = Array.IndexOf(_companies, view.MyId);
        _measure = new Measure(view, style);
    }

    public SeatView View { get; }

    /// <summary>Quarters that a future is played on.</summary>
    public int Horizon { get; }

    /// <summary>Quarters imagined so far: the measure of thought.</summary>
    public int QuartersPlayed { get; private set; }

    public int Futures => _futures.Count;

    /// <summary>Adds a future in which the others answer <paramref name="mine"/>; returns how that plan fares in it.</summary>
    public double Add(ulong luck, RivalPlans rivals, IPlan mine)
    {
        Future future = new(luck, Horizon);
        _futures.Add(future);
        _world.Restart(luck);
        for (int q = 0; q < Horizon && !_world.IsOver; q++)
        {
            for (int c = 0; c < _companies.Length; c++)
            {
                SeatView seen = _world.See(_companies[c]);
                _orders[c] = (c == _me ? mine : rivals.Of(c)).Orders(seen);
            }

            future.Note(q, _orders, _me);
            Resolve();
        }

        return _measure.Of(_world.See(View.MyId).Me);
    }

    /// <summary>How the company stands at the horizon after following a plan in one of the futures.</summary>
    public double Play(IPlan plan, int future)
    {
        _world.Restart(_futures[future].Luck);
        return Finish(plan, future, partner: -1, null);
    }

    /// <summary>
    /// The same with a deal signed at the beginning, or with the partner left without it. The partner plays live, for the deal changes
    /// what it should do.
    /// </summary>
    public double Play(IPlan plan, int future, Signing signing, bool signed)
    {
        _world.Restart(_futures[future].Luck);
        if (signed)
        {
            signing.Sign(_world);
        }

        return Finish(plan, future, Array.IndexOf(_companies, signing.Partner), signing.Theirs);
    }

    private double Finish(IPlan plan, int future, int partner, IPlan? theirs)
    {
        for (int q = 0; q < Horizon && !_world.IsOver; q++)
        {
            _futures[future].Recall(q, _orders);
            _orders[_me] = plan.Orders(_world.See(View.MyId));
            if (partner >= 0)
            {
                _orders[partner] = theirs!.Orders(_world.See(_companies[partner]));
            }

            Resolve();
        }

        return _measure.Of(_world.See(View.MyId).Me);
    }

    private void Resolve()
    {
        QuartersPlayed++;
        if (Array.Exists(_orders, o => o is not null && o.Any(x => x is Propose)))
        {
            HoldTalks();
        }

        _world.Resolve(_orders);
    }

    /// <summary>Imagined talks are short: plain offers are taken or declined by everybody's caretaker.</summary>
    private void HoldTalks()
    {
        for (int c = 0; c < _companies.Length; c++)
        {
            Say(c, _orders[c] ?? []);
        }

        _world.Talk(_talk);
        for (int c = 0; c < _companies.Length; c++)
        {
            Say(c, Autopilot.Answers(_world.See(_companies[c])));
        }

        _world.Talk(_talk);
    }

    private void Say(int company, IReadOnlyList<Order> orders) => _talk[company] = orders.Count == 0 ? _silent[company] : new SeatOrders(_companies[company], orders);

    /// <summary>One luck and what the others do under it.</summary>
    private sealed class Future(ulong luck, int quarters)
    {
        private readonly IReadOnlyList<Order>?[]?[] _others = new IReadOnlyList<Order>?[quarters][];

        public ulong Luck => luck;

        public void Note(int quarter, IReadOnlyList<Order>?[] orders, int me)
        {
            _others[quarter] = [.. orders];
            _others[quarter]![me] = null;
        }

        public void Recall(int quarter, IReadOnlyList<Order>?[] orders)
        {
            // A future may have ended early for want of seats; then nobody does anything any more.
            if (_others[quarter] is { } noted)
            {
                noted.CopyTo(orders, 0);
            }
            else
            {
                Array.Clear(orders);
            }
        }
    }
}

using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Analysis.Probes;

/// <summary>
/// Plays programs in worlds imagined from the opening: the cheat and its friend on top of their caretakers, everybody else on
/// the caretaker alone, the same luck with and without the program.
/// </summary>
internal sealed class ProbeTable
{
    private readonly GameSetup _setup;
    private readonly Imagine _world;
    private readonly string _cheat;
    private readonly string _other;
    private readonly bool _together;
    private readonly bool _paperOnly;
    private readonly Dictionary<(ulong Luck, int Quarter, string Company), IReadOnlyList<Order>> _business = [];
    private ulong _luck;
    private readonly List<SeatOrders> _orders = [];
    private readonly List<SeatOrders> _answers = [];

    /// <param name="setup">The scenario.</param>
    /// <param name="cheat">The seat that cheats.</param>
    /// <param name="other">The friend, or the rival that offers go to.</param>
    /// <param name="probe">Whether the other plays along, and whether business goes on as without the trick.</param>
    public ProbeTable(GameSetup setup, string cheat, string other, Probe probe)
    {
        _setup = setup;
        _cheat = cheat;
        _other = other;
        _together = probe.Accomplice;
        _paperOnly = probe.PaperOnly;
        _world = Imagine.From(Simulation.View(Simulation.Begin(setup, 0), cheat), 0);
    }

    /// <summary>Returns in units of each seat's spread at the end of a game under one luck, by company number.</summary>
    public double[] Play(ProbeProgram? program, ulong luck, bool honest)
    {
        _world.Restart(luck);
        _luck = luck;
        while (!_world.IsOver)
        {
            Quarter(program, honest);
        }

        return [.. _setup.Companies.Select(c => _world.See(c.Id).Me.Return / Math.Max(0.01, c.Spread))];
    }

    private void Quarter(ProbeProgram? program, bool honest)
    {
        _orders.Clear();
        bool talks = false;
        foreach (CompanySetup company in _setup.Companies)
        {
            SeatView view = _world.See(company.Id);
            IReadOnlyList<Order> orders = Orders(view, program, honest);
            talks |= orders.Any(o => o is Propose);
            _orders.Add(new SeatOrders(company.Id, orders));
        }

        _world.Talk(_orders);
        if (talks)
        {
            _answers.Clear();
            foreach (CompanySetup company in _setup.Companies)
            {
                _answers.Add(new SeatOrders(company.Id, Answers(_world.See(company.Id), program)));
            }

            _world.Talk(_answers);
        }

        _world.Resolve(_orders);
    }

    private IReadOnlyList<Order> Orders(SeatView view, ProbeProgram? program, bool honest)
    {
        bool friend = _together && view.MyId == _other;
        if (program is null || (view.MyId != _cheat && !friend) || !view.Me.Active)
        {
            return Kept(view, program is null);
        }

        List<Order> orders = [];
        foreach (ProbeMove move in program.Moves)
        {
            string mate = friend ? _cheat : _other;
            if (move.Friend == friend && move.Due(view.Quarter) && move.Make(view, mate, honest: false) is { } trick
                && OrderCatalog.Check(view, trick, orders) is null)
            {
                Give(view, orders, honest ? move.Make(view, mate, honest: true) ?? trick : trick);
            }
        }

        foreach (Order order in _paperOnly && _business.TryGetValue((_luck, view.Quarter, view.MyId), out IReadOnlyList<Order>? kept) ? kept : Autopilot.Orders(view))
        {
            Give(view, orders, order);
        }

        return orders;
    }

    /// <summary>The caretaker's orders; those of the cheat and its friend are remembered from the game without the trick.</summary>
    private IReadOnlyList<Order> Kept(SeatView view, bool alone)
    {
        IReadOnlyList<Order> orders = Autopilot.Orders(view);
        if (alone && (view.MyId == _cheat || view.MyId == _other))
        {
            _business[(_luck, view.Quarter, view.MyId)] = orders;
        }

        return orders;
    }

    private IReadOnlyList<Order> Answers(SeatView view, ProbeProgram? program)
    {
        bool pair = _together && program is not null && (view.MyId == _cheat || view.MyId == _other);
        string mate = view.MyId == _cheat ? _other : _cheat;
        List<Order> answers = [];
        foreach (DealView deal in view.Deals.Where(d => pair && d.MustAnswer && d.Other == mate))
        {
            Give(view, answers, new Accept(deal.Number));
        }

        foreach (Order order in Autopilot.Answers(view))
        {
            Give(view, answers, order is Decline no && answers.Any(a => a is Accept yes && yes.Deal == no.Deal) ? new Decline(-1) : order);
        }

        return answers;
    }

    private static void Give(SeatView view, List<Order> given, Order order)
    {
        if (OrderCatalog.Check(view, order, given) is null)
        {
            given.Add(order);
        }
    }
}

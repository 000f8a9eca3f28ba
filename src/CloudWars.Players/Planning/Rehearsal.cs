using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Plays a plan on in imagined worlds: the own seat follows the plan, everybody else the caretaker's rules, and luck comes from
/// the player's own seeds. All plans are tried under the same luck, so that only the plans differ.
/// </summary>
internal sealed class Rehearsal
{
    private readonly SeatView _view;
    private readonly Imagine _world;
    private readonly string[] _companies;
    private readonly BookPlan _others = new(new Playbook("usual") { Capacity = 1.15, Research = 1.2, ComputeReach = 1.1 });
    private readonly List<SeatOrders> _orders = [];
    private readonly List<SeatOrders> _answers = [];

    public Rehearsal(SeatView view)
    {
        _view = view;
        _world = Imagine.From(view, 0);
        _companies = [.. view.Setup.Companies.Select(c => c.Id)];
    }

    /// <summary>Quarters imagined so far: the measure of thought.</summary>
    public int QuartersPlayed { get; private set; }

    /// <summary>How the company stands after some quarters of a plan under one luck, by a style's lights.</summary>
    public double Play(IPlan plan, ulong luck, int quarters, Style style)
    {
        _world.Restart(luck);
        for (int q = 0; q < quarters && !_world.IsOver; q++)
        {
            Quarter(plan);
        }

        return Standing.Of(_view.Me, _world.See(_view.MyId).Me, style);
    }

    private void Quarter(IPlan plan)
    {
        QuartersPlayed++;
        _orders.Clear();
        bool talks = false;
        foreach (string company in _companies)
        {
            SeatView seen = _world.See(company);
            IReadOnlyList<Order> orders = company == _view.MyId ? plan.Orders(seen) : seen.Me.IsSeat ? _others.Orders(seen) : Autopilot.Orders(seen);
            talks |= orders.Any(o => o is Propose);
            _orders.Add(new SeatOrders(company, orders));
        }

        if (talks)
        {
            HoldTalks();
        }

        _world.Resolve(_orders);
    }

    private void HoldTalks()
    {
        _world.Talk(_orders);
        _answers.Clear();
        foreach (string company in _companies)
        {
            _answers.Add(new SeatOrders(company, Autopilot.Answers(_world.See(company))));
        }

        _world.Talk(_answers);
    }
}

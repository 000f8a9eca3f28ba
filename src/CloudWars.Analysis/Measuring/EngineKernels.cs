using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;

namespace CloudWars.Analysis.Measuring;

/// <summary>
/// The things the engine does most when players think: resolve a quarter, copy a position, play a game to its end, replay one. The
/// <c>bench</c> command and the benchmark project measure the same code.
/// </summary>
public sealed class EngineKernels
{
    private readonly GameRecord _record;
    private readonly GameState _opening;
    private readonly IReadOnlyList<Order>?[][] _quarters;
    private readonly string[] _companies;
    private readonly List<Order>[] _orders;
    private readonly Imagine _world;
    private int _quarter;
    private ulong _seed = 1;

    /// <param name="setup">The scenario.</param>
    /// <param name="controllers">Who plays the game whose orders are resolved again.</param>
    public EngineKernels(GameSetup setup, Func<string, IController> controllers)
    {
        ArgumentNullException.ThrowIfNull(setup);
        _companies = [.. setup.Companies.Select(c => c.Id)];
        _orders = [.. _companies.Select(_ => new List<Order>())];
        _record = new GameKernel(setup, (_, company) => controllers(company)).Play(seed: 1).Record;
        _quarters = [.. _record.Played.Select(q => ByCompany(setup, q))];
        _opening = Simulation.Begin(setup, seed: 1);
        _world = Imagine.From(Simulation.View(_opening, _companies[0]), _seed);
    }

    /// <summary>The game whose orders are resolved again.</summary>
    public GameRecord Recorded => _record;

    /// <summary>Orders in the recorded game, answers at the negotiating table included.</summary>
    public int RecordedOrders => _record.Played.Sum(q => q.Rounds.Sum(r => r.Seats.Sum(s => s.Orders.Count)));

    /// <summary>Resolves the next quarter of the recorded game in place; begins again after the last.</summary>
    public void Resolve()
    {
        if (_quarter == _quarters.Length || _world.IsOver)
        {
            Copy();
        }

        _world.Resolve(_quarters[_quarter]);
        _quarter++;
    }

    /// <summary>The same, telling the name of each phase as it is done.</summary>
    public void Resolve(Action<string> phaseDone)
    {
        ArgumentNullException.ThrowIfNull(phaseDone);
        if (_quarter == _quarters.Length || _world.IsOver)
        {
            Copy();
        }

        phaseDone("Start the next game");
        _world.Resolve(_quarters[_quarter], phaseDone);
        _quarter++;
    }

    /// <summary>A new position beside the opening, for the memory that it takes.</summary>
    public GameState Clone() => Simulation.WithLuck(_opening, ++_seed);

    /// <summary>Plays the recorded game again as <c>replay --verify</c> does: talks, journal, and the hash of every quarter.</summary>
    public void Replay()
    {
        GameRun run = new(_opening, tellNews: false);
        foreach (QuarterRecord quarter in _record.Played)
        {
            run.Replay(quarter, journal: true);
            if (run.Hash != quarter.Hash)
            {
                throw new InvalidOperationException($"Quarter {run.Quarter} of the recorded game replays to another position.");
            }
        }
    }

    /// <summary>Copies the opening position over the current one.</summary>
    public void Copy()
    {
        _quarter = 0;
        _world.Restart(++_seed);
    }

    /// <summary>Plays from the opening to the end, the caretaker deciding for everybody.</summary>
    public void PlayOut()
    {
        Copy();
        while (!_world.IsOver)
        {
            for (int c = 0; c < _companies.Length; c++)
            {
                Autopilot.Write(_world.See(_companies[c]), _orders[c]);
            }

            _world.Resolve(_orders);
        }

        _quarter = _quarters.Length;
    }

    private static IReadOnlyList<Order>?[] ByCompany(GameSetup setup, QuarterRecord quarter)
    {
        IReadOnlyList<Order>?[] orders = new IReadOnlyList<Order>?[setup.CompanyCount];
        foreach (SeatOrders seat in quarter.Rounds[0].Seats)
        {
            orders[setup.IndexOf(seat.Company)] = seat.Orders;
        }

        return orders;
    }
}

using CloudWars.Core.Deals;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Scoring;
using CloudWars.Core.Views;
using CloudWars.Players.Playbooks;

namespace CloudWars.Players.Planning;

/// <summary>
/// Possible futures of a seat's position, for forecasts. In each of them luck, what the seat can only estimate, and the plans
/// that everybody follows (the seat's own later ones too) are drawn anew, by what its view allows and nothing else. Two sets of
/// orders played through the same set meet the same futures, so that only the orders differ. Not for several threads at once.
/// </summary>
public sealed class FutureSet
{
    /// <summary>Futures that share what the others order: deciding costs more than resolving, and luck varies more than plans.</summary>
    private const int FuturesOfScript = 5;

    private readonly SeatView _view;
    private readonly Imagine _world;
    private readonly string[] _companies;
    private readonly int _me;
    private readonly ulong[] _lucks;
    private readonly Script[] _scripts;
    private readonly IReadOnlyList<Order>?[] _orders;

    /// <param name="view">What the seat sees.</param>
    /// <param name="seed">Seed of the futures: never the game's.</param>
    /// <param name="count">How many futures.</param>
    /// <param name="quarters">How far each is played on.</param>
    public FutureSet(SeatView view, ulong seed, int count, int quarters)
    {
        ArgumentNullException.ThrowIfNull(view);
        _view = view;
        Quarters = Math.Min(quarters, view.QuartersLeft);
        _world = Imagine.From(view, 0);
        _companies = [.. view.Setup.Companies.Select(c => c.Id)];
        _me = Array.IndexOf(_companies, view.MyId);
        _orders = new IReadOnlyList<Order>?[_companies.Length];
        Tosses tosses = new(seed, view.Quarter);
        StyleGuess guess = new(view, withOwn: true);
        _lucks = [.. Enumerable.Range(0, count).Select(_ => tosses.Seed())];
        _scripts = [.. Enumerable.Range(0, (count + FuturesOfScript - 1) / FuturesOfScript).Select(_ => new Script(
            RivalPlans.Draw(guess, view, tosses), new LaterConduct(new BookPlan(guess.Draw(_me, tosses)), tosses), Quarters))];
    }

    public int Count => _lucks.Length;

    public int Quarters { get; }

    /// <summary>
    /// Plays one future: the seat gives these orders now and goes on by a plan that fits its conduct so far. The callback sees
    /// its company after each quarter, numbered from 1.
    /// </summary>
    public void Play(int future, IReadOnlyList<Order> orders, Action<int, CompanyView> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        Script script = _scripts[future / FuturesOfScript];
        _world.Restart(_lucks[future]);
        _world.Doubt();
        for (int q = 0; q < Quarters; q++)
        {
            if (!_world.IsOver)
            {
                Decide(script, q, orders);
                Talk(q, future);
                _world.Resolve(_orders);
            }

            seen(q + 1, _world.See(_view.MyId).Me);
        }
    }

    private void Decide(Script script, int quarter, IReadOnlyList<Order> orders)
    {
        IReadOnlyList<Order>?[] noted = script.Orders[quarter] ??= new IReadOnlyList<Order>?[_companies.Length];
        for (int c = 0; c < _companies.Length; c++)
        {
            _orders[c] = c != _me ? noted[c] ??= script.Plans.Of(c).Orders(_world.See(_companies[c]))
                : quarter == 0 ? orders : script.Own.Orders(_world.See(_companies[c]));
        }
    }

    private void Talk(int quarter, int future)
    {
        bool offers = quarter == 0 || Array.Exists(_orders, o => o is not null && o.Any(x => x is Propose));
        if (!offers)
        {
            return;
        }

        _world.Talk([.. _companies.Select((c, i) => new SeatOrders(c, _orders[i] ?? []))]);
        _world.Talk([.. _companies.Where((_, i) => i != _me).Select(c => new SeatOrders(c, quarter == 0 ? Answers(c, future) : Autopilot.Answers(_world.See(c))))]);
    }

    /// <summary>Whoever is offered something by the seat takes it if it seems good to them, as far as anybody can know what seems good to them.</summary>
    private IReadOnlyList<Order> Answers(string company, int future)
    {
        SeatView seen = _world.See(company);
        List<Order> answers = [];
        foreach (DealView deal in seen.Deals.Where(d => d.MustAnswer))
        {
            if (deal.Other != _view.MyId)
            {
                continue;
            }

            SheetWorth worth = Appraisal.Of(seen, deal.Sheet, company, inWords: false);
            double doubt = new Tosses(_lucks[future], _view.Quarter, deal.Number).Between(-1, 1);
            double thinks = worth.Mid + (0.5 * doubt * (worth.High - worth.Low));
            Order answer = thinks > 0 ? new Accept(deal.Number) : new Decline(deal.Number);
            answers.Add(OrderCatalog.Check(seen, answer) is null ? answer : new Decline(deal.Number));
        }

        return answers.Count > 0 ? answers : Autopilot.Answers(seen);
    }

    /// <summary>Who follows which plan, and what the others were found to order by it.</summary>
    private sealed class Script(RivalPlans plans, IPlan own, int quarters)
    {
        public RivalPlans Plans => plans;

        public IPlan Own => own;

        public IReadOnlyList<Order>?[]?[] Orders { get; } = new IReadOnlyList<Order>?[quarters][];
    }
}

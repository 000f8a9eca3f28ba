using CloudWars.Core;
using CloudWars.Core.Happenings;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;

namespace CloudWars.Testing.Play;

/// <summary>
/// Plays a game as the match does: orders and offers, rounds of answers, then the quarter. Keeps the record, so that every
/// game a test plays can be replayed.
/// </summary>
public sealed class Table
{
    private readonly Func<string, TestPlayer> _players;
    private readonly List<QuarterRecord> _played = [];
    private readonly ulong _seed;

    public Table(GameSetup setup, ulong seed, Func<string, TestPlayer> players)
    {
        _players = players;
        _seed = seed;
        State = Simulation.Begin(setup, seed);
        Negotiated = State;
    }

    /// <summary>Everybody on autopilot.</summary>
    public Table(GameSetup setup, ulong seed)
        : this(setup, seed, _ => TestPlayer.OnAutopilot)
    {
    }

    public GameState State { get; private set; }

    /// <summary>The position after the last quarter's talks, before it was resolved.</summary>
    public GameState Negotiated { get; private set; }

    /// <summary>What happened in the last quarter, its talks included.</summary>
    public IReadOnlyList<GameEvent> Events { get; private set; } = [];

    public GameRecord Record => new()
    {
        RulesVersion = RulesVersion.Current,
        Scenario = State.Setup.ScenarioId,
        Seed = _seed,
        Quarters = State.Setup.Quarters,
        Seats = [.. State.Setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, "test"))],
        Played = [.. _played],
    };

    public SeatView View(string company) => Simulation.View(State, company);

    public CompanyView Company(string company) => View(company).Me;

    /// <summary>Plays one quarter and returns its outcome with the journal.</summary>
    public Outcome PlayQuarter()
    {
        List<RoundRecord> rounds = [];
        List<GameEvent> told = [];
        for (int round = 0; round < Simulation.TalksRounds && (round == 0 || SomeoneMustAnswer()); round++)
        {
            bool first = round == 0;
            rounds.Add(new RoundRecord(Gather(first)));
            TalksOutcome talks = Simulation.Talk(State, rounds[^1].Seats);
            told.AddRange(talks.Events);
            State = talks.After;
        }

        Negotiated = State;
        Outcome outcome = Simulation.Resolve(State, rounds[0].Seats, journal: true);
        State = outcome.After;
        Events = [.. told, .. outcome.Events];
        _played.Add(new QuarterRecord(rounds, outcome.Hash));
        return outcome;
    }

    /// <summary>Plays some quarters, or to the end.</summary>
    public Table Play(int quarters = int.MaxValue)
    {
        for (int q = 0; q < quarters && !State.IsOver; q++)
        {
            PlayQuarter();
        }

        return this;
    }

    private List<SeatOrders> Gather(bool first)
    {
        List<SeatOrders> seats = [];
        foreach (CompanySetup company in State.Setup.Companies)
        {
            SeatView view = View(company.Id);
            if (view.Me.Active)
            {
                TestPlayer player = company.Seat ? _players(company.Id) : TestPlayer.OnAutopilot;
                IReadOnlyList<Order> orders = first ? player.Orders(view) : player.Answers(view);
                seats.Add(new SeatOrders(company.Id, orders));
            }
        }

        return seats;
    }

    private bool SomeoneMustAnswer() => State.Setup.Companies.Any(c => View(c.Id) is var v && v.Me.Active && v.Deals.Any(d => d.MustAnswer && d.IsFresh));
}

using CloudWars.Core.Orders;
using CloudWars.Core.Phases;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;

namespace CloudWars.Core;

/// <summary>
/// The door to the game. Everything is a pure function: a position and orders give a new position, the same on every machine.
/// A quarter is played in two steps: rounds of talks (offers and answers), then the resolution of all other orders.
/// </summary>
public static class Simulation
{
    /// <summary>Rounds at the negotiating table in one quarter: offers, answers to them, answers to counter-offers.</summary>
    public const int TalksRounds = 3;

    /// <summary>The opening position of a scenario with a seed.</summary>
    public static GameState Begin(GameSetup setup, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return Openings.Of(setup, seed);
    }

    /// <summary>What one seat may see of a position: a copy with everything hidden from it replaced by estimates.</summary>
    public static SeatView View(GameState state, string company) => SeatMask.For(state, Seat(state, company));

    /// <summary>The same position under other luck from here on: to ask what else could have happened, never to play on.</summary>
    public static GameState WithLuck(GameState state, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(state);
        GameState other = state.Clone();
        other.Seed = seed;
        return other;
    }

    /// <summary>
    /// Holds one round of talks: carries out the orders that belong at the negotiating table and leaves all others alone.
    /// Orders that are not legal are dropped and told to their giver.
    /// </summary>
    public static TalksOutcome Talk(GameState state, IReadOnlyList<SeatOrders> orders)
    {
        ArgumentNullException.ThrowIfNull(state);
        QuarterContext context = new(state.Clone(), tellNews: true);
        context.TakeOrders(orders);
        OrderDesk.HoldTalks(context);
        return new TalksOutcome(context.State, context.TakeEvents());
    }

    /// <summary>Resolves the quarter: everyone's orders together. The argument is not changed.</summary>
    public static Outcome Resolve(GameState state, IReadOnlyList<SeatOrders> orders, bool journal = false)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.IsOver)
        {
            throw new InvalidOperationException("The game is over.");
        }

        QuarterContext context = new(state.Clone(), tellNews: true);
        context.TakeOrders(orders);
        if (journal)
        {
            context.Books.OpenJournal();
        }

        QuarterPlan.Run(context);
        return new Outcome(context.State, context.TakeEvents(), [.. context.Books.Journal]);
    }

    /// <summary>Plays a recorded quarter: its rounds of talks, then its resolution.</summary>
    public static Outcome Replay(GameState state, QuarterRecord quarter, bool journal = false)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        List<GameEvent> told = [];
        GameState at = state;
        for (int round = 0; round < quarter.Rounds.Count; round++)
        {
            TalksOutcome talks = Talk(at, quarter.Rounds[round].Seats);
            told.AddRange(talks.Events);
            at = talks.After;
        }

        Outcome outcome = Resolve(at, quarter.Rounds.Count > 0 ? quarter.Rounds[0].Seats : [], journal);
        return outcome with { Events = [.. told, .. outcome.Events] };
    }

    internal static int Seat(GameState state, string company)
    {
        int seat = state.Setup.IndexOf(company);
        return seat >= 0 ? seat : throw new ArgumentException($"There is no company \"{company}\" in {state.Setup.ScenarioId}.", nameof(company));
    }
}

/// <summary>A resolved quarter.</summary>
/// <param name="After">The new position.</param>
/// <param name="Events">What happened, in order; secret ones included: show a seat only what <see cref="SeatView"/> would.</param>
/// <param name="Postings">Every line of the journal, if asked for.</param>
public sealed record Outcome(GameState After, IReadOnlyList<GameEvent> Events, IReadOnlyList<Posting> Postings)
{
    public string Hash => StateHash.Text(After);
}

/// <summary>A round of talks that was held.</summary>
public sealed record TalksOutcome(GameState After, IReadOnlyList<GameEvent> Events);

using CloudWars.Core.Orders;
using CloudWars.Core.Phases;

namespace CloudWars.Core.Replay;

/// <summary>
/// A recorded game played again phase by phase, with the hash of the position after each and every field that it changed: two
/// machines or builds that should agree are compared by their traces, and the first step that differs says where to look.
/// </summary>
public static class GameTrace
{
    public static IEnumerable<TraceStep> Of(GameSetup setup, GameRecord record)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(record);
        GameState state = Simulation.Begin(setup with { Quarters = record.Quarters }, record.Seed);
        TraceFields fields = new(state);
        foreach (QuarterRecord quarter in record.Played)
        {
            if (state.IsOver)
            {
                yield break;
            }

            List<TraceStep> steps = [];
            int number = state.Quarter + 1;
            Play(state, quarter, (phase, after) => steps.Add(new TraceStep(number, phase, StateHash.Text(after), fields.ChangedIn(after))));
            foreach (TraceStep step in steps)
            {
                yield return step;
            }
        }
    }

    /// <summary>
    /// Where a replayed quarter leaves the position that was kept at its end: the first field, both values, and the phase that set it
    /// here. Null if no position was kept, or every field is the same.
    /// </summary>
    /// <param name="setup">The game's setup.</param>
    /// <param name="record">The game.</param>
    /// <param name="number">The quarter, counted from 1; those before it are played again.</param>
    public static string? FirstFieldOff(GameSetup setup, GameRecord record, int number)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(record);
        QuarterRecord quarter = record.Played[number - 1];
        if (KeptPosition.Read(setup, record.Seed, quarter.Position) is not { } kept)
        {
            return null;
        }

        GameRun before = new(Simulation.Begin(setup with { Quarters = record.Quarters }, record.Seed), tellNews: false);
        foreach (QuarterRecord earlier in record.Played.Take(number - 1))
        {
            before.Replay(earlier);
        }

        GameState state = before.Snapshot();
        TraceFields fields = new(state);
        SortedDictionary<string, string> setIn = new(StringComparer.Ordinal);
        Play(state, quarter, (phase, after) =>
        {
            foreach (string field in fields.ChangedIn(after).Keys)
            {
                setIn[field] = $"phase \"{phase}\"";
            }
        });
        SortedDictionary<string, string> here = TraceFields.In(state);
        SortedDictionary<string, string> there = TraceFields.In(kept);
        string? off = here.Keys.Union(there.Keys).Order(StringComparer.Ordinal).FirstOrDefault(f => here.GetValueOrDefault(f) != there.GetValueOrDefault(f));
        return off is null ? null : $"{setIn.GetValueOrDefault(off, "no phase of this quarter")}, field {off}: {here.GetValueOrDefault(off, "0")} here, {there.GetValueOrDefault(off, "0")} in the record";
    }

    /// <summary>The steps of one quarter from a position, which is taken to the quarter's end.</summary>
    private static void Play(GameState state, QuarterRecord quarter, Action<string, GameState> after)
    {
        for (int round = 0; round < quarter.Rounds.Count; round++)
        {
            QuarterContext talks = new(state, tellNews: false);
            talks.TakeOrders(quarter.Rounds[round].Seats);
            OrderDesk.HoldTalks(talks);
            after(round == 0 ? "Talks" : $"Talks, round {round + 1}", state);
        }

        QuarterContext context = new(state, tellNews: false);
        context.TakeOrders(quarter.Rounds.Count > 0 ? quarter.Rounds[0].Seats : []);
        QuarterPlan.Run(context, phase => after(phase.Name, state));
    }
}

/// <summary>One step of a trace.</summary>
/// <param name="Quarter">Counted from 1.</param>
/// <param name="Phase">Its name in the plan of the quarter, or a round of talks.</param>
/// <param name="Hash">Of the position after it.</param>
/// <param name="Changed">What the step changed: field by its path, such as <c>companies.openai.gap</c>, and its new value.</param>
public sealed record TraceStep(int Quarter, string Phase, string Hash, IReadOnlyDictionary<string, string> Changed)
{
    /// <summary>Where this step and the same step of another trace first differ, in words that name quarter, phase and field, or null.</summary>
    public string? DifferenceTo(TraceStep other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Quarter != other.Quarter || Phase != other.Phase)
        {
            return $"quarter {Quarter}, phase \"{Phase}\": there it is quarter {other.Quarter}, phase \"{other.Phase}\"";
        }

        foreach (string field in Changed.Keys.Union(other.Changed.Keys).Order(StringComparer.Ordinal))
        {
            string? here = Changed.GetValueOrDefault(field);
            string? there = other.Changed.GetValueOrDefault(field);
            if (here != there)
            {
                return $"quarter {Quarter}, phase \"{Phase}\", field {field}: {here ?? "not changed"} here, {there ?? "not changed"} there";
            }
        }

        return Hash == other.Hash ? null : $"quarter {Quarter}, phase \"{Phase}\": hash {Hash} here, {other.Hash} there, though every field that a record keeps is the same";
    }
}

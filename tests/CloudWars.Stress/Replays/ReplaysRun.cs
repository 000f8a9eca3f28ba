using System.Diagnostics;
using System.Globalization;
using CloudWars.Core;
using CloudWars.Core.Orders;
using CloudWars.Core.Replay;
using CloudWars.Core.Views;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Scenarios;
using CloudWars.Store;
using CloudWars.Store.Checks;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Replays;

/// <summary>
/// Plays each game twice: once in one go, and once with people who change their minds and a program that is closed and opened at
/// every quarter. Both must come to the same hashes, and so must what the store kept.
/// </summary>
internal sealed class ReplaysRun(int seed)
{
    private static readonly string[] Scenarios = ["trainium-gambit", "gigawatt-handshake", "the-unwind", "debt-and-dirt", "trainium-gambit:short"];

    private readonly ScenarioLibrary _library = ScenarioLibrary.Default();
    private readonly SortedDictionary<string, (int Games, int Quarters)> _played = new(StringComparer.Ordinal);

    public bool Run(int games)
    {
        long started = Stopwatch.GetTimestamp();
        for (int g = 0; g < games; g++)
        {
            Cast cast = Cast.ForGame(g);
            string scenario = Scenarios[g % Scenarios.Length];
            if (Problem(cast, scenario, (ulong)(seed * 10_000L) + (ulong)g) is { } problem)
            {
                Console.WriteLine($"game {g + 1} of {games} (seed {seed}): {cast.Name} in {scenario}: {problem}");
                return false;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{games} games, seed {seed}, in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s: saved and loaded at every quarter, all come to identical hashes."));
        foreach ((string cast, (int count, int quarters)) in _played)
        {
            Console.WriteLine($"  {cast,-17} {count,4} games, {quarters,5} quarters");
        }

        return true;
    }

    private string? Problem(Cast cast, string scenario, ulong luck)
    {
        GameSetup setup = _library.Load(scenario).Setup!;
        setup = setup with { Quarters = Math.Min(cast.Quarters, setup.Quarters) };
        GameRecord opening = new()
        {
            RulesVersion = RulesVersion.Current,
            Scenario = scenario,
            Seed = luck,
            Quarters = setup.Quarters,
            Seats = [.. setup.Companies.Where(c => c.Seat).Select(c => new SeatRecord(c.Id, cast.Name))],
        };
        GameRecord inOneGo = Straight(setup, opening, cast);
        (int games, int quarters) = _played.GetValueOrDefault(cast.Name);
        _played[cast.Name] = (games + 1, quarters + inOneGo.Played.Count);
        GameRecord interrupted = Interrupted(setup, opening, cast);
        return (cast.Remembers ? null : Compare("the interrupted game", inOneGo, interrupted)) ?? Again(setup, inOneGo) ?? Again(setup, interrupted);
    }

    private static string? Again(GameSetup setup, GameRecord record)
    {
        ReplayVerdict verdict = ReplayCheck.Run(setup, record);
        return verdict.Ok ? FromPositions(setup, record) : $"it does not replay: quarter {verdict.Quarter}: {verdict.Problem}";
    }

    private static GameRecord Straight(GameSetup setup, GameRecord opening, Cast cast)
    {
        Match match = Open(setup, opening, cast, out IController person);
        while (match.Stage != MatchStage.Over)
        {
            PlayQuarter(match, person, dice: null);
        }

        return match.Record;
    }

    /// <summary>
    /// The game is closed and opened from the store at each quarter, and the person submits something else and takes it back
    /// before ordering what was meant.
    /// </summary>
    private static GameRecord Interrupted(GameSetup setup, GameRecord opening, Cast cast)
    {
        using TempFolder folder = new("replays");
        Random dice = new((int)opening.Seed);
        string name;
        using (GameStore store = GameStore.Open(folder.Path))
        {
            name = store.Begin(opening);
        }

        while (true)
        {
            using GameStore store = GameStore.Open(folder.Path);
            Match match = Open(setup, store.Load(name)!, cast, out IController person, store, name);
            if (match.Stage == MatchStage.Over)
            {
                return match.Record;
            }

            PlayQuarter(match, person, dice);
        }
    }

    /// <summary>A match in which the first seat is a person, who thinks as the cast does.</summary>
    private static Match Open(GameSetup setup, GameRecord record, Cast cast, out IController person, GameStore? store = null, string? name = null)
    {
        Dictionary<string, IController> controllers = record.Seats.ToDictionary(s => s.Company, s => cast.Make(setup, s.Company, record.Seed));
        controllers.Remove(record.Seats[0].Company, out IController? first);
        person = first!;
        return new Match(setup, record, controllers, store, name);
    }

    private static void PlayQuarter(Match match, IController person, Random? dice)
    {
        string company = match.Record.Seats[0].Company;
        int played = match.Record.Played.Count;
        while (match.Record.Played.Count == played)
        {
            if (match.Waiting.Contains(company))
            {
                SeatView view = match.View(company);
                if (dice is not null)
                {
                    match.Submit(company, dice.Next(2) == 0 ? [] : [new Borrow(dice.Next(1, 5)), new FundResearch(dice.NextDouble())]);
                    match.Recall(company);
                }

                match.Submit(company, match.Stage == MatchStage.Orders ? person.Orders(view, default) : person.Answers(view, default));
            }

            match.Advance();
        }
    }

    /// <summary>From the kept position of every quarter the next one comes out as it was recorded.</summary>
    private static string? FromPositions(GameSetup setup, GameRecord record)
    {
        GameState state = Simulation.Begin(setup, record.Seed);
        for (int q = 0; q < record.Played.Count; q++)
        {
            if (KeptPosition.Read(state.Setup, record.Seed, KeptPosition.Write(state)) is not { } kept)
            {
                return $"the position before quarter {q + 1} cannot be read back";
            }

            Outcome outcome = Simulation.Replay(kept.Clone(), record.Played[q]);
            if (outcome.Hash != record.Played[q].Hash)
            {
                return $"from its kept position quarter {q + 1} gives {outcome.Hash}, the record says {record.Played[q].Hash}";
            }

            state = outcome.After;
        }

        return null;
    }

    private static string? Compare(string what, GameRecord expected, GameRecord actual)
    {
        for (int q = 0; q < Math.Max(expected.Played.Count, actual.Played.Count); q++)
        {
            string? one = expected.Played.ElementAtOrDefault(q)?.Hash;
            string? other = actual.Played.ElementAtOrDefault(q)?.Hash;
            if (one != other)
            {
                return $"{what} differs in quarter {q + 1}: {one} and {other}";
            }
        }

        return null;
    }
}

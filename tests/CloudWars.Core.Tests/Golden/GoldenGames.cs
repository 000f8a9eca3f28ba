using System.Text.Json;
using CloudWars.Core.Replay;
using CloudWars.Core.Tests.Architecture;
using CloudWars.Core.World;
using CloudWars.Testing.Play;

namespace CloudWars.Core.Tests.Golden;

/// <summary>Games that were played once replay to the same hash in every quarter, on every machine.</summary>
public class GoldenGames
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "golden", $"v{RulesVersion.Current}");

    private static bool Recording => Environment.GetEnvironmentVariable("CLOUDWARS_RECORD_GOLDEN") == "1";

    public static TheoryData<string> Names() => [.. GoldenWorlds.All.Select(g => g.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_golden_game_replays_to_the_same_hash_in_every_quarter(string name)
    {
        GoldenGame game = GoldenWorlds.All.Single(g => g.Name == name);
        string file = Path.Combine(Folder, name + ".game.json");
        if (Recording)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, JsonSerializer.Serialize(new Table(game.Setup, game.Seed, game.Players()).Play().Record, OrderJson.Options) + "\n");
        }

        Assert.True(File.Exists(file), $"{Repository.Relative(file)} is missing: record it as tests/golden/README.md says.");
        GameRecord record = Read(file);
        Assert.Equal(RulesVersion.Current, record.RulesVersion);
        Assert.Equal(game.Setup.ScenarioId, record.Scenario);
        Assert.Null(FirstDifference(game.Setup, record));
    }

    public static TheoryData<string> EarlierGames() =>
    [
        .. Enumerable.Range(1, RulesVersion.Current - 1).SelectMany(v => Names().Select(n => $"v{v}/{n.Data}")),
    ];

    [Theory]
    [MemberData(nameof(EarlierGames))]
    public void A_game_of_earlier_rules_opens_and_can_be_played_to_its_end(string game)
    {
        GameRecord record = Read(Path.Combine(Path.GetDirectoryName(Folder)!, game + ".game.json"));
        GameSetup setup = GoldenWorlds.All.Single(g => g.Name == Path.GetFileName(game)).Setup;
        GameRun run = new(Simulation.Begin(setup with { Quarters = record.Quarters }, record.Seed));
        foreach (QuarterRecord quarter in record.Played.Take(record.Played.Count / 2))
        {
            run.Recall(quarter, record.RulesVersion);
        }

        Assert.Equal(record.Played.Count / 2, run.Quarter);
        while (!run.IsOver)
        {
            run.Resolve([]);
        }

        Assert.NotNull(record.OtherRules);
        Assert.All(Enumerable.Range(0, run.Snapshot().Books.Actors), actor => Assert.True(run.Snapshot().Books.Imbalance(actor).IsZero));
    }

    [Fact]
    public void Every_file_in_the_folder_is_replayed() => Assert.Equal(
        GoldenWorlds.All.Select(g => g.Name).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder, "*.game.json").Select(f => Path.GetFileName(f)[..^".game.json".Length]).Order(StringComparer.Ordinal));

    [Fact]
    public void There_is_a_golden_game_for_every_way_in_which_a_company_can_end()
    {
        List<GameState> ends = [.. GoldenWorlds.All.Select(g => new Table(g.Setup, g.Seed, g.Players()).Play().State)];
        Assert.Contains(ends, s => s.Companies.Any(c => c.Insolvent));
        Assert.Contains(ends, s => s.Companies.Any(c => c.TakenOverBy > 0));
        Assert.Contains(ends, s => s.Quarter == s.Setup.Quarters);
    }

    private static GameRecord Read(string file) => JsonSerializer.Deserialize<GameRecord>(File.ReadAllText(file), OrderJson.Options)!;

    /// <summary>Where a replay leaves the record, in words, or null.</summary>
    private static string? FirstDifference(GameSetup setup, GameRecord record)
    {
        GameState state = Simulation.Begin(setup with { Quarters = record.Quarters }, record.Seed);
        foreach (QuarterRecord quarter in record.Played)
        {
            Outcome outcome = Simulation.Replay(state, quarter);
            state = outcome.After;
            if (outcome.Hash != quarter.Hash)
            {
                return $"The first quarter that differs is {state.Quarter} ({setup.Start.Label(state.Quarter)}): recorded {quarter.Hash}, now {outcome.Hash}.";
            }
        }

        return state.IsOver ? null : "The game is not over where the record ends.";
    }
}

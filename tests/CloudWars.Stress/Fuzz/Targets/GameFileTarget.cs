using System.Text;
using CloudWars.Core;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Scenarios;
using CloudWars.Store;
using CloudWars.Store.Checks;
using CloudWars.Store.Files;
using CloudWars.Stress.Shared;
using CloudWars.Testing.Play;

namespace CloudWars.Stress.Fuzz.Targets;

/// <summary>Saved games from strangers: refused in clean words, or played again without harm, kept positions included.</summary>
internal sealed class GameFileTarget : IFuzzTarget
{
    /// <summary>Of so many files one is given to the program itself, which takes longer.</summary>
    private const int ShownOf = 10;

    private readonly TempFolder _folder = new("game");
    private readonly GameSetup _setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;
    private int _tried;

    public GameFileTarget()
    {
        Table table = new(_setup with { Quarters = 4 }, 3, RandomPlayer.Everywhere(3, 0.6));
        table.Play();
        QuarterRecord last = table.Record.Played[^1] with { Position = KeptPosition.Write(table.State) };
        GameRecord record = table.Record with { Played = [.. table.Record.Played.SkipLast(1), last] };
        Seeds =
        [
            Encoding.UTF8.GetBytes(GameFiles.Write(new GameFile(table.Record, null, "fuzzed"))),
            Encoding.UTF8.GetBytes(GameFiles.Write(new GameFile(record with { RulesVersion = RulesVersion.Current - 1 }, new KeptScenario("x", "{}", "# Read"), "../../fuzzed"))),
        ];
    }

    public string Name => "game";

    public IReadOnlyList<byte[]> Seeds { get; }

    public IReadOnlyList<string> Words { get; } = ["amazon", "openai", "nobody", "trainium", "borrow", "propose", "accept", "counter", "legs", "equity", "compute", "loan", "warrants", "hash", "position", "rounds", "seats", "orders", "deal", "sheet", "amount"];

    public string? Try(byte[] input)
    {
        GameFileReading reading = GameFiles.Read(input);
        if (++_tried % ShownOf == 0 && Shown(input) is { } problem)
        {
            return problem;
        }

        if (reading.File is not { } file)
        {
            return reading.Problem.Length == 0 ? "it is refused without a word" : null;
        }

        ReplayVerdict verdict = ReplayCheck.Run(_setup, file.Record);
        GameRun run = new(Simulation.Begin(_setup with { Quarters = file.Record.Quarters }, file.Record.Seed));
        foreach (QuarterRecord quarter in file.Record.Played.TakeWhile(_ => !run.IsOver))
        {
            run.Recall(quarter, file.Record.RulesVersion);
        }

        if (!run.IsOver)
        {
            run.Resolve([]);
        }

        return ShownText.Problem(verdict.Problem);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What the program says of such a file.</summary>
    private string? Shown(byte[] input)
    {
        string path = _folder.In("game.json");
        File.WriteAllBytes(path, input);
        ShellAnswer answer = new Shell(_folder.Path).Run("replay", path, "--verify");
        return answer.Code is not (0 or 1 or 2) ? $"exit code {answer.Code}: {answer.Error}" : ShownText.Problem(answer.Out) ?? ShownText.Problem(answer.Error);
    }
}

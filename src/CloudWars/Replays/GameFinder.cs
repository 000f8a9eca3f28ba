using CloudWars.Core.Replay;
using CloudWars.Play;
using CloudWars.Scenarios;
using CloudWars.Store;
using CloudWars.Store.Files;

namespace CloudWars.Replays;

/// <summary>Finds a recorded game: a saved one by its name, or an exported file by its path.</summary>
internal static class GameFinder
{
    /// <exception cref="BadInputException">There is none, or the file is none.</exception>
    public static ReplayedGame Find(CommandContext context, string nameOrFile)
    {
        if (File.Exists(nameOrFile))
        {
            GameFile file = Read(nameOrFile);
            return Playable(nameOrFile, file.Record, SavedScenario.Read(file.Record, file.Scenario, context.Scenarios));
        }

        if (LooksLikeFile(nameOrFile))
        {
            throw new BadInputException($"{nameOrFile}: there is no such file. `cloudwars game export GAME FILE` writes one.");
        }

        GameRecord record = context.Store.Load(nameOrFile) ?? throw NotSaved(nameOrFile);
        return Playable(nameOrFile, record, SavedScenario.Read(record, context.Store.ScenarioOf(nameOrFile), context.Scenarios));
    }

    /// <summary>An exported game.</summary>
    /// <exception cref="BadInputException">It cannot be read, or is no game.</exception>
    public static GameFile Read(string path)
    {
        try
        {
            FileInfo info = new(path);
            if (info.Exists && info.Length > GameFileLimits.Bytes)
            {
                throw new BadInputException($"{path} has {info.Length} bytes; a saved game has at most {GameFileLimits.Bytes}.");
            }

            GameFileReading reading = GameFiles.Read(File.ReadAllBytes(path));
            return reading.File ?? throw new BadInputException($"{path}: {reading.Problem}");
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{path} cannot be read: {barred.Message.TrimEnd('.')}. Name a file that `cloudwars game export` wrote.");
        }
    }

    public static BadInputException NotSaved(string name) => new($"There is no saved game \"{name}\". `cloudwars game list` shows them.");

    private static bool LooksLikeFile(string text) =>
        text.Contains('/', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static ReplayedGame Playable(string name, GameRecord record, ScenarioReading scenario) => scenario.Ok
        ? new ReplayedGame(name, record, scenario)
        : throw new BadInputException($"{name}: its scenario cannot be played. {scenario.Problems.First(p => p.Severity == Severity.Error)}");
}

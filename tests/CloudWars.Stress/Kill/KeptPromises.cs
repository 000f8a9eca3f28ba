using CloudWars.Store;
using CloudWars.Store.Files;
using CloudWars.Stress.Shared;

namespace CloudWars.Stress.Kill;

/// <summary>What must be in a data folder by all that was acknowledged, and whether it is.</summary>
internal sealed class KeptPromises(string home)
{
    /// <summary>What may lie in the data folder; anything else is left over from a death.</summary>
    private static readonly string[] Known =
        ["cloudwars.db", "cloudwars-log.db", "cloudwars.lock", "cloudwars.pid", "cloudwars.spare.db", "cloudwars.spare.db.new", "settings.json", "backups", "exports", "scenarios"];

    private readonly Shell _shell = new(home);

    /// <summary>Hashes of the quarters of each game, as they were read after the last death.</summary>
    private Dictionary<string, string[]> _games = [];

    /// <summary>Quarters in each exported file that was acknowledged.</summary>
    private readonly Dictionary<string, int> _files = [];

    /// <summary>The first promise that is broken after a life with these deeds, or null.</summary>
    public string? Problem(List<Deed> deeds)
    {
        ShellAnswer check = _shell.Run("game", "check", "--format", "json");
        if (check.Code != 0 || check.Json.GetProperty("notices").GetArrayLength() > 0)
        {
            return $"game check says {check.Code}: {check.Error}{check.Out}";
        }

        Dictionary<string, string[]> found = ReadGames();
        Expectation expected = new(_games.ToDictionary(g => g.Key, g => g.Value.Length), _files);
        deeds.ForEach(expected.Follow);
        string? problem = expected.Problem(found.ToDictionary(g => g.Key, g => g.Value.Length)) ?? Changed(found, expected) ?? BadFile() ?? BadScenario() ?? LeftOver();
        _games = found;
        return problem;
    }

    private Dictionary<string, string[]> ReadGames()
    {
        using GameStore store = GameStore.Open(home);
        return store.List().ToDictionary(g => g.Name, g => store.Load(g.Name)!.Played.Select(q => q.Hash).ToArray());
    }

    private string? Changed(Dictionary<string, string[]> found, Expectation expected)
    {
        foreach ((string name, string[] hashes) in _games)
        {
            if (expected.IsOld(name) && found.TryGetValue(name, out string[]? now) && !now.AsSpan().StartsWith(hashes))
            {
                return $"{name} has other quarters than it had.";
            }
        }

        return null;
    }

    /// <summary>An export that was there is whole: as it was, or as it became.</summary>
    private string? BadFile()
    {
        foreach ((string file, int quarters) in _files)
        {
            GameFileReading reading = GameFiles.Read(File.ReadAllBytes(file));
            if (reading.File is not { } game)
            {
                return $"{file} was written whole before and is no game now: {reading.Problem}";
            }

            // A later, unacknowledged export of another game may have taken its place.
            _files[file] = Math.Min(quarters, game.Record.Played.Count);
        }

        return null;
    }

    private string? BadScenario()
    {
        ShellAnswer list = _shell.Run("scenario", "list", "--format", "json");
        string[] broken = list.Code == 0 ? [.. list.Json.GetProperty("scenarios").EnumerateArray().Where(s => !s.GetProperty("playable").GetBoolean()).Select(s => s.GetRawText())] : [list.Error];
        return broken.Length == 0 ? null : "a scenario is half written: " + string.Join(", ", broken);
    }

    private string? LeftOver()
    {
        string[] odd = [.. Directory.EnumerateFileSystemEntries(home).Select(e => Path.GetFileName(e)!).Where(n => !Known.Contains(n))];
        return odd.Length == 0 ? null : "left over: " + string.Join(", ", odd);
    }
}

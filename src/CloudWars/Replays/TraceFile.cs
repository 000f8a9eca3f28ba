using System.Text.Encodings.Web;
using System.Text.Json;
using CloudWars.Core.Replay;
using CloudWars.Core.World;
using CloudWars.Output;

namespace CloudWars.Replays;

/// <summary>A trace as a file of JSON lines, <c>cloudwars.trace/1</c>: a line about the game, then one for each step.</summary>
internal static class TraceFile
{
    private const string Format = "cloudwars.trace/1";
    private const string Option = "--against";
    private const long MostBytes = 100_000_000;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Write(ReplayedGame game, string path, CancellationToken cancel)
    {
        using StreamWriter file = OutputFile.Create(path, "--trace");
        Line(file, json =>
        {
            json.WriteString("format", Format);
            json.WriteString("scenario", game.Record.Scenario);
            json.WriteNumber("seed", game.Record.Seed);
            json.WriteNumber("rules", RulesVersion.Current);
        });
        int steps = 0;
        foreach (TraceStep step in GameTrace.Of(game.Scenario.Setup!, game.Record))
        {
            cancel.ThrowIfCancellationRequested();
            Line(file, json => Write(json, step));
            steps++;
        }

        return steps;
    }

    /// <summary>Plays the game and compares with a trace: null if they are the same, else the first difference.</summary>
    /// <exception cref="BadInputException">The file is no trace, or of another game.</exception>
    public static string? DifferenceTo(string path, ReplayedGame game, CancellationToken cancel)
    {
        using IEnumerator<TraceStep> there = Read(path, game.Record).GetEnumerator();
        foreach (TraceStep here in GameTrace.Of(game.Scenario.Setup!, game.Record))
        {
            cancel.ThrowIfCancellationRequested();
            if (!there.MoveNext())
            {
                return $"quarter {here.Quarter}, phase \"{here.Phase}\": the game is over there";
            }

            if (here.DifferenceTo(there.Current) is { } difference)
            {
                return difference;
            }
        }

        return there.MoveNext() ? $"quarter {there.Current.Quarter}, phase \"{there.Current.Phase}\": the game is over here" : null;
    }

    private static IEnumerable<TraceStep> Read(string path, GameRecord record)
    {
        using StreamReader file = Open(path);
        int number = 0;
        while (file.ReadLine() is { } line)
        {
            number++;
            if (number == 1)
            {
                CheckGame(path, line, record);
            }
            else
            {
                yield return Parsed(path, number, line, Step);
            }
        }

        if (number == 0)
        {
            throw new BadInputException($"{Option} {path}: the file is empty. `cloudwars replay GAME --trace FILE` writes one.");
        }
    }

    private static void CheckGame(string path, string line, GameRecord record)
    {
        (string format, string scenario, ulong seed, int rules) = Parsed(path, 1, line, json => (
            json.GetProperty("format").GetString() ?? "", json.GetProperty("scenario").GetString() ?? "", json.GetProperty("seed").GetUInt64(), json.GetProperty("rules").GetInt32()));
        if (format != Format || scenario != record.Scenario || seed != record.Seed)
        {
            throw new BadInputException($"{Option} {path}: this is no trace of the same game, {record.Scenario} with seed {record.Seed}.");
        }

        if (rules != RulesVersion.Current)
        {
            throw new BadInputException($"{Option} {path}: it was traced under rules {rules}; this program plays rules {RulesVersion.Current}. Trace it again with a program of the same rules.");
        }
    }

    private static TraceStep Step(JsonElement json) => new(
        json.GetProperty("quarter").GetInt32(),
        json.GetProperty("phase").GetString() ?? "",
        json.GetProperty("hash").GetString() ?? "",
        json.GetProperty("changed").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "", StringComparer.Ordinal));

    private static T Parsed<T>(string path, int number, string line, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return read(document.RootElement);
        }
        catch (Exception odd) when (odd is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new BadInputException($"{Option} {path}, line {number}: this is no line of a trace. `cloudwars replay GAME --trace FILE` writes one.");
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > MostBytes }
                ? throw new BadInputException($"{Option} {path}: the file is larger than any trace.")
                : new StreamReader(path);
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{Option} {path} cannot be read: {barred.Message.TrimEnd('.')}.");
        }
    }

    private static void Write(Utf8JsonWriter json, TraceStep step)
    {
        json.WriteNumber("quarter", step.Quarter);
        json.WriteString("phase", step.Phase);
        json.WriteString("hash", step.Hash);
        json.WriteStartObject("changed");
        foreach ((string field, string value) in step.Changed)
        {
            json.WriteString(field, value);
        }

        json.WriteEndObject();
    }

    private static void Line(TextWriter file, Action<Utf8JsonWriter> members)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Plain))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        file.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
